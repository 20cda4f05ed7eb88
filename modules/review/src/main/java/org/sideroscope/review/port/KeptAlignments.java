package org.sideroscope.review.port;

import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.imaging.Alignment;
import org.sideroscope.imaging.Alignments;

/** Keeps from run to run how frames of reference were laid on each other by eye. */
public interface KeptAlignments {

  /**
   * What is kept.
   *
   * @param trouble what to tell the reader of alignments that could not be read
   */
  record Kept(Alignments alignments, Optional<Failure> trouble) {}

  Kept load();

  /**
   * Keeps an alignment in the place of an earlier one of the same two.
   *
   * @return why it could not be kept
   */
  Optional<Failure> keep(Alignment alignment);

  /**
   * Forgets what joins the same two.
   *
   * @return why it could not be forgotten
   */
  Optional<Failure> forget(Alignment alignment);
}
