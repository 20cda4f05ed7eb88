package org.sideroscope.readingformat.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * Remembers the first thing that was wrong with a document while it is being read. What is read
 * after that is thrown away, so that the parts need not care.
 */
public final class Refusals {

  private @Nullable Failure first;

  void add(String path, String sentence) {
    if (first == null) {
      first = Failure.at(FailureReason.INVALID, path, sentence);
    }
  }

  public Optional<Failure> first() {
    return Optional.ofNullable(first);
  }
}
