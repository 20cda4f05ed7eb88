package org.sideroscope.readingformat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) that the program ships. */
public enum FormatSchema {
  /** Of the reading file. */
  READING("sideroscope-reading-1.schema.json"),
  /** Of the answer to {@code sideroscope classify}. */
  CLASSIFICATION("sideroscope-classification-1.schema.json");

  private final String resource;

  FormatSchema(String resource) {
    this.resource = resource;
  }

  /** The name of the schema's file, beside this class. */
  public String resource() {
    return resource;
  }

  public String text() {
    try (InputStream in = FormatSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
