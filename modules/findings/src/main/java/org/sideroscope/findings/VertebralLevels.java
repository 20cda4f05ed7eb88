package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * The vertebral levels a spinal finding spans.
 *
 * @param from the uppermost level, such as {@code C2}
 * @param to the lowermost level; null where only one was named
 */
public record VertebralLevels(@Nullable String from, @Nullable String to) {

  /** {@code C2 to T4}, or the one level that is known. */
  public String describe() {
    if (from == null) {
      return to == null ? "" : to;
    }
    return to == null || to.equals(from) ? from : from + " to " + to;
  }
}
