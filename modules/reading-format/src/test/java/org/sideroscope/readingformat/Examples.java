package org.sideroscope.readingformat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonTreeParser;

/** The example files of the tests. */
final class Examples {

  private Examples() {}

  /** A reading in which every member of the format occurs. */
  static String complete() {
    try (InputStream in = Examples.class.getResourceAsStream("complete.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonObject tree(String text) {
    return (JsonObject) new JsonTreeParser(JsonBounds.STANDARD).parse(text).orThrow();
  }
}
