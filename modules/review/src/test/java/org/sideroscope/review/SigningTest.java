package org.sideroscope.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.event.AcquisitionNoted;
import org.sideroscope.review.event.CriteriaAdopted;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.ReadingCleared;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.reading.Place;

class SigningTest {

  private static final Instant NOW = Instant.parse("2026-05-02T09:30:00.123Z");
  private static final Signatory READER = new Signatory(" A. Reader ", "MD, FRCR");

  private final MemoryLog log = new MemoryLog(List.of());
  private final ReadingSession session = open(log);

  @Test
  void aSignatureSaysWhoWhenWhichVersionAndWhereTheLogStood() {
    vermis(AssessmentState.PRESENT);
    session.sign(READER).orThrow();
    ReadingHeader header = session.snapshot().reading().header();
    SignOff signOff = Objects.requireNonNull(header.signOff());
    assertEquals(ReadingStatus.SIGNED, header.status());
    assertEquals("A. Reader", signOff.by());
    assertEquals("MD, FRCR", signOff.credentials());
    assertEquals("2026-05-02T09:30:00Z", signOff.at());
    assertEquals(1, signOff.version());
    assertEquals(log.head().sha256(), Objects.requireNonNull(signOff.logHead()).sha256());
    assertEquals("iss-1-restricted", signOff.result());
    assertNull(signOff.amends());
  }

  @Test
  void aSignedReadingTakesNothingAndSaysWhatToDo() {
    vermis(AssessmentState.PRESENT);
    session.sign(READER).orThrow();
    SessionSnapshot signed = session.snapshot();

    var refused = session.perform(AnswerPlace.of(Place.of(Region.VERMIS), AssessmentState.ABSENT));
    assertEquals(FailureReason.CONFLICT, refused.toFailure().orElseThrow().reason());
    assertTrue(refused.toFailure().orElseThrow().message().contains("Amend"));
    assertFalse(session.apply(new DistributionCalled(Distribution.SYMMETRIC)).isSuccess());
    assertFalse(session.sign(READER).isSuccess());
    session.undo();
    session.note(new AcquisitionNoted(Acquisition.NONE.withParamagneticSensitive(true)));
    assertSame(signed, session.snapshot());
    assertEquals(Optional.empty(), signed.undo());
    assertTrue(signed.access() instanceof Access.ReadOnly);
  }

  @Test
  void anAmendmentIsANewVersionAndTheOldOneStays() {
    vermis(AssessmentState.PRESENT);
    session.sign(READER).orThrow();
    session.amend("an outside scan arrived").orThrow();
    assertEquals(new Access.Writable(), session.snapshot().access());
    assertEquals(ReadingStatus.DRAFT, session.snapshot().reading().header().status());
    assertEquals(Optional.empty(), session.snapshot().undo());
    vermis(AssessmentState.ABSENT);
    session.sign(READER).orThrow();

    SignOff second = Objects.requireNonNull(session.snapshot().reading().header().signOff());
    assertEquals(ReadingStatus.AMENDED, session.snapshot().reading().header().status());
    assertEquals("version 1", second.amends());
    assertEquals("an outside scan arrived", second.reason());
    assertEquals(2, second.version());
    assertEquals(2, session.snapshot().versions().size());
    SessionSnapshot first = session.version(1).orElseThrow();
    assertTrue(first.reading().region(Region.VERMIS).overall().isPresent());
    assertTrue(first.access() instanceof Access.ReadOnly);
    assertEquals("iss-1-restricted", first.classification().result().code());
    assertEquals(Optional.empty(), session.version(3));
  }

  @Test
  void theWholeOfItIsFoundAgainInTheLog() {
    vermis(AssessmentState.PRESENT);
    session.sign(READER).orThrow();
    session.amend("a slip").orThrow();
    vermis(AssessmentState.ABSENT);

    ReadingSession again = open(new MemoryLog(log.events()));
    assertEquals(session.snapshot().state(), again.snapshot().state());
    assertEquals(session.snapshot().versions(), again.snapshot().versions());
    again.undo();
    assertTrue(again.snapshot().reading().region(Region.VERMIS).overall().isPresent());
    again.undo();
    assertEquals(session.snapshot().versions(), again.snapshot().versions());
  }

  @Test
  void anAmendmentNeedsASignatureAndAReason() {
    assertEquals(FailureReason.CONFLICT, session.amend("why").toFailure().orElseThrow().reason());
    session.sign(READER).orThrow();
    assertEquals(FailureReason.MISSING, session.amend(" ").toFailure().orElseThrow().reason());
    assertTrue(session.amend("why").isSuccess());
  }

  @Test
  void beginningAgainWithinAnAmendmentIsStillTheAmendment() {
    vermis(AssessmentState.PRESENT);
    session.sign(READER).orThrow();
    session.amend("the wrong patient").orThrow();
    session.apply(new ReadingCleared()).orThrow();
    session.sign(READER).orThrow();
    assertEquals(ReadingStatus.AMENDED, session.snapshot().reading().header().status());
  }

  @Test
  void whoHasTheReadingInAnotherWindowIsSaidBeforeThatItIsSigned() {
    session.sign(READER).orThrow();
    log.become(new Access.ReadOnly("B. Reader has it."));
    assertEquals(new Access.ReadOnly("B. Reader has it."), session.access());
    assertFalse(session.amend("why").isSuccess());
  }

  @Test
  void aReadingKeepsItsCriteriaUntilItsReaderTakesOverOthers() {
    session.note(opened("0.1", "PN table 1"));
    vermis(AssessmentState.PRESENT);
    var said = session.snapshot().reading().deposits();
    session.note(opened("0.2", "PN table 2"));
    assertEquals(
        new Versions("0.2", "PN table 1"), session.snapshot().reading().header().versions());

    session.apply(new CriteriaAdopted("PN table 2")).orThrow();
    assertEquals(
        new Versions("0.2", "PN table 2"), session.snapshot().reading().header().versions());
    assertEquals(said, session.snapshot().reading().deposits());
    session.undo();
    assertEquals("PN table 1", session.snapshot().reading().header().versions().criteria());
  }

  private static SessionOpened opened(String program, String criteria) {
    return new SessionOpened(
        StudyReference.NONE, new Reader("a", "A. Reader"), new Versions(program, criteria));
  }

  private void vermis(AssessmentState state) {
    session.perform(AnswerPlace.of(Place.of(Region.VERMIS), state)).orThrow();
  }

  private static ReadingSession open(MemoryLog log) {
    return ReadingSession.open(log, InstantSource.fixed(NOW), Runnable::run).orThrow();
  }
}
