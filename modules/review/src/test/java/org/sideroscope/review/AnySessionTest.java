package org.sideroscope.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.AcquisitionNoted;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkEvidence;

/** What holds whatever the reader does, in whatever order. */
class AnySessionTest {

  private static final int GESTURES = 80;

  private final MemoryLog log = new MemoryLog(List.of());
  private final ReadingSession session = open(log);

  @RepeatedTest(250)
  void noHandsMakeAReadingThatContradictsItself(RepetitionInfo repetition) {
    AnyGestures hands = new AnyGestures(repetition.getCurrentRepetition());
    for (int i = 0; i < GESTURES; i++) {
      step(hands);
      SessionSnapshot now = session.snapshot();
      assertEquals(List.of(), Contradictions.of(now.reading()));
      assertEquals(new Classifier().classify(now.reading()), now.classification());
      now.marks().all().forEach(mark -> assertStandsOnADeposit(mark, now.reading()));
    }
  }

  @RepeatedTest(100)
  void everyGestureIsOneStepThatUndoTakesBackWhole(RepetitionInfo repetition) {
    AnyGestures hands = new AnyGestures(repetition.getCurrentRepetition());
    List<SessionSnapshot> trail = new ArrayList<>(List.of(session.snapshot()));
    for (int i = 0; i < GESTURES; i++) {
      int logged = log.events().size();
      SessionSnapshot before = session.snapshot();
      Result<SessionSnapshot> after = session.perform(hands.next());
      boolean changed = !session.snapshot().state().equals(before.state());
      assertEquals(changed ? logged + 1 : logged, log.events().size());
      if (changed) {
        trail.add(after.orThrow());
      }
    }
    for (int i = trail.size() - 1; i > 0; i--) {
      assertEquals(trail.get(i).undo(), session.snapshot().undo(), "undo names the last step");
      assertEquals(trail.get(i - 1).state(), session.undo().state());
    }
    for (int i = 1; i < trail.size(); i++) {
      assertEquals(trail.get(i).state(), session.redo().state());
    }
    assertTrue(session.snapshot().redo().isEmpty());
  }

  @RepeatedTest(60)
  void theLogAloneGivesTheSessionBack(RepetitionInfo repetition) {
    AnyGestures hands = new AnyGestures(repetition.getCurrentRepetition());
    for (int i = 0; i < GESTURES; i++) {
      step(hands);
    }

    SessionSnapshot reopened = open(new MemoryLog(log.events())).snapshot();

    assertEquals(session.snapshot().state(), reopened.state());
    assertEquals(session.snapshot().undo(), reopened.undo());
    assertEquals(session.snapshot().redo(), reopened.redo());
    assertEquals(session.snapshot().reading(), reopened.reading());
  }

  @RepeatedTest(100)
  void whatWasPaintedIsPresent(RepetitionInfo repetition) {
    AnyGestures hands = new AnyGestures(repetition.getCurrentRepetition());
    for (int i = 0; i < GESTURES; i++) {
      Gesture gesture = hands.next();
      boolean done = session.perform(gesture).isSuccess();
      if (done && gesture instanceof PaintMark paint && !paint.voxels().isEmpty()) {
        Reading reading = session.snapshot().reading();
        Mark mark =
            session
                .snapshot()
                .marks()
                .find(paint.source().stack(), paint.place().label())
                .orElseThrow();
        assertTrue(
            MarkEvidence.placesOf(mark, reading).stream()
                .allMatch(place -> place.in(reading).orElseThrow().isPresent()),
            paint.place().toString());
      }
    }
  }

  /** A gesture, or undo, redo, or facts coming in between. */
  private void step(AnyGestures hands) {
    if (hands.oneIn(8)) {
      session.undo();
    } else if (hands.oneIn(12)) {
      session.redo();
    } else if (hands.oneIn(30)) {
      session.note(
          new AcquisitionNoted(Acquisition.NONE.withParamagneticSensitive(hands.oneIn(2))));
    } else {
      session.perform(hands.next());
    }
  }

  private static void assertStandsOnADeposit(Mark mark, Reading reading) {
    assertTrue(
        MarkEvidence.placesOf(mark, reading).stream()
            .map(place -> place.in(reading).orElse(Assessment.NONE))
            .anyMatch(said -> said.isPresent() || said.is(AssessmentState.INDETERMINATE)),
        mark.toString());
  }

  private static ReadingSession open(MemoryLog log) {
    return ReadingSession.open(log, InstantSource.fixed(Instant.EPOCH), Runnable::run).orThrow();
  }
}
