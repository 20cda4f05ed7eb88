package org.sideroscope.readingformat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * Parses one JSON document (RFC 8259) within bounds. Strict: UTF-8 only, no member named twice in
 * one object, nothing after the document. A failure's place is the path of the member where the
 * document broke; its sentence names line and column and never quotes the document. Safe for use by
 * several threads.
 */
public final class JsonTreeParser {

  private final JsonBounds bounds;
  private final JsonFactory factory;

  public JsonTreeParser(JsonBounds bounds) {
    this.bounds = bounds;
    this.factory =
        new JsonFactoryBuilder()
            // names come from outside: they must not fill the JVM's table of interned text
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(bounds.bytes()).build())
            .build();
  }

  public JsonBounds bounds() {
    return bounds;
  }

  /** Parses UTF-8, with or without a byte order mark. */
  public Result<JsonValue> parse(byte[] bytes, int offset, int length) {
    return length > bounds.bytes()
        ? Result.failure(tooLarge())
        : Utf8.decode(bytes, offset, length).flatMap(this::parse);
  }

  public Result<JsonValue> parse(String text) {
    return text.length() > bounds.bytes()
        ? Result.failure(tooLarge())
        : parse(CharBuffer.wrap(text.toCharArray()));
  }

  /** What is said of a document beyond {@link JsonBounds#bytes()}, whoever notices it first. */
  public Failure tooLarge() {
    return Failure.of(
        FailureReason.UNSUPPORTED,
        "Expected at most %d MB; this is larger.".formatted(bounds.bytes() >> 20));
  }

  private Result<JsonValue> parse(CharBuffer text) {
    int start = text.arrayOffset() + text.position();
    try (JsonParser parser = factory.createParser(text.array(), start, text.remaining())) {
      return new JsonTreeBuilder(parser, bounds).document();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
