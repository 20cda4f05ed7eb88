package org.sideroscope.review.port;

import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;

/** Keeps from run to run which kinds of images a reader corrected. Safe for several threads. */
public interface KindCorrections {

  /**
   * What is kept.
   *
   * @param trouble what to tell the reader of corrections that could not be read
   */
  record Kept(List<KindCorrection> corrections, Optional<Failure> trouble) {

    public Kept {
      corrections = List.copyOf(corrections);
    }
  }

  /** Every correction; at most one for each stack. */
  Kept load();

  /**
   * Keeps a correction in the place of an earlier one of the same stack.
   *
   * @return why it could not be kept
   */
  Optional<Failure> keep(KindCorrection correction);

  /**
   * Forgets what was kept of the stack, whatever kind it was called.
   *
   * @return why it could not be forgotten
   */
  Optional<Failure> forget(KindCorrection correction);
}
