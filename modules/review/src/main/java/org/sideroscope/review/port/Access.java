package org.sideroscope.review.port;

import java.util.Optional;

/** Whether a reading can be written here. */
public sealed interface Access {

  /** This window holds the reading. */
  record Writable() implements Access {}

  /**
   * The reading can be looked at and not changed.
   *
   * @param sentence why, such as who holds it in another window
   */
  record ReadOnly(String sentence) implements Access {}

  /** Why nothing can be changed; empty where it can. */
  default Optional<String> refusal() {
    return this instanceof ReadOnly(String sentence) ? Optional.of(sentence) : Optional.empty();
  }
}
