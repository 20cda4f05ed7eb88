package org.sideroscope.workstation.classify;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One line of a stream, without its line feed. */
final class Line {

  private final long number;
  private final byte @Nullable [] text;

  private Line(long number, byte @Nullable [] text) {
    this.number = number;
    this.text = text;
  }

  static Line of(long number, byte[] text) {
    return new Line(number, text);
  }

  static Line tooLong(long number) {
    return new Line(number, null);
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  /** Null where it was too long to be held. */
  byte @Nullable [] text() {
    return text;
  }

  boolean isBlank() {
    return text != null && new String(text, StandardCharsets.ISO_8859_1).isBlank();
  }
}
