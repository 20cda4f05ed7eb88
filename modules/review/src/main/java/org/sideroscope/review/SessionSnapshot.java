package org.sideroscope.review;

import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.review.event.StepName;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;

/**
 * A session at one moment. Immutable, safe to hand to any thread.
 *
 * @param state what was said and marked: what a gesture acts on
 * @param reading the whole reading, with the evidence that the marks are
 * @param classification what the reading amounts to now
 * @param undo the step that undo would take back
 * @param redo the step that redo would do again
 * @param access whether anything can be changed
 * @param versions every version that was signed, the first one first
 * @param head the end of the chain of events, for a signature or an export to keep
 */
public record SessionSnapshot(
    ReadingState state,
    Reading reading,
    Classification classification,
    Optional<StepName> undo,
    Optional<StepName> redo,
    SaveState saveState,
    Access access,
    List<SignedVersion> versions,
    ChainHead head) {

  public SessionSnapshot {
    versions = List.copyOf(versions);
  }

  public Marks marks() {
    return state.marks();
  }

  SessionSnapshot withSaveState(SaveState next) {
    return new SessionSnapshot(
        state, reading, classification, undo, redo, next, access, versions, head);
  }
}
