package org.sideroscope.review.port;

import java.util.Optional;

/** In what condition a log was found. */
public sealed interface Recovery {

  /** Every event that was ever logged is there. */
  record Whole() implements Recovery {}

  /**
   * The last thing written was cut short, as by a crash. Every whole event before it is there; the
   * rest was put aside, and logging goes on.
   *
   * @param sentence for the reader
   * @param keptAs the name of the file that holds what was put aside
   */
  record TornEnd(String sentence, String keptAs) implements Recovery {}

  /**
   * Something in the middle was changed. The events before it are there; those after it may be
   * lost. Nothing is written before the damaged log is put aside.
   *
   * @param sentence for the reader
   */
  record Damaged(String sentence) implements Recovery {}

  /** What to tell the reader. */
  default Optional<String> notice() {
    return switch (this) {
      case Whole _ -> Optional.empty();
      case TornEnd(String sentence, _) -> Optional.of(sentence);
      case Damaged(String sentence) -> Optional.of(sentence);
    };
  }
}
