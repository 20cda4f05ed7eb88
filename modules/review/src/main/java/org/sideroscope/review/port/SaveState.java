package org.sideroscope.review.port;

import java.time.Instant;
import java.util.Optional;

/** Whether what was done is safe. */
public sealed interface SaveState {

  /** Nothing has been done yet, so nothing needs saving. */
  record Unchanged() implements SaveState {}

  /** Written, and on its way to the disk: safe from a crash of the program, not of the machine. */
  record Saving() implements SaveState {}

  /** Everything is on the disk. */
  record Saved(Instant at) implements SaveState {}

  /**
   * Something is in memory only. The session goes on, and writing is tried again.
   *
   * @param sentence what is wrong and what the reader can do
   */
  record Failed(String sentence) implements SaveState {}

  /** The sentence of a failure. */
  default Optional<String> failure() {
    return this instanceof Failed(String sentence) ? Optional.of(sentence) : Optional.empty();
  }
}
