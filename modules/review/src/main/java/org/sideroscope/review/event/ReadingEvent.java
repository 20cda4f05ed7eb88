package org.sideroscope.review.event;

import org.sideroscope.review.reading.ReadingState;

/** Anything that is logged of a session. */
public sealed interface ReadingEvent {

  /** Something that changes what is known of the reading. */
  sealed interface Change extends ReadingEvent permits Step, Fact, Milestone {

    /** The state after it; the same state where it changes nothing. */
    ReadingState applyTo(ReadingState state);
  }

  /** The step that was logged under this number was undone. */
  record Undone(long sequence) implements ReadingEvent {}

  /** The step that was logged under this number was done again. */
  record Redone(long sequence) implements ReadingEvent {}
}
