package org.sideroscope.workstation.reading;

import org.jspecify.annotations.Nullable;

/** Headers have empty text where a reading has nothing. */
final class Blank {

  private Blank() {}

  static @Nullable String toNull(String text) {
    return text.isBlank() ? null : text;
  }
}
