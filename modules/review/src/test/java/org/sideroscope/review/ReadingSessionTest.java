package org.sideroscope.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.review.Stacks.SWI;
import static org.sideroscope.review.Stacks.voxels;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.event.AcquisitionCorrected;
import org.sideroscope.review.event.AcquisitionNoted;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.PlaceDescribed;
import org.sideroscope.review.event.ReadingCleared;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.ChooseKeyImage;
import org.sideroscope.review.gesture.ImportReading;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

class ReadingSessionTest {

  private static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  private static final Place SUPERIOR_VERMIS = Place.of(SiteKey.of(Site.SUPERIOR_VERMIS));
  private static final Acquisition SENSITIVE = Acquisition.NONE.withParamagneticSensitive(true);

  private final StepTexts texts = StepTexts.english();
  private final MemoryLog log = new MemoryLog(List.of());
  private final ReadingSession session = open(log);

  @Test
  void theClassificationFollowsEveryStep() {
    present(SUPERIOR_VERMIS);
    present(LEFT_PONS);
    session.apply(new DistributionCalled(Distribution.SYMMETRIC));
    assertEquals(ResultCode.ISS_1_CLASSICAL, session.snapshot().classification().result());

    session.undo();
    assertEquals(ResultCode.ISS_UNDETERMINED, session.snapshot().classification().result());
  }

  @Test
  void undoAndRedoNameTheirStep() {
    session.perform(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));
    assertEquals("mark left pons", undoText());

    session.perform(AnswerPlace.of(Place.of(Region.VERMIS), AssessmentState.PRESENT));
    assertEquals("vermis present", undoText());

    SessionSnapshot undone = session.undo();
    assertEquals("mark left pons", undoText());
    assertEquals("vermis present", texts.of(undone.redo().orElseThrow(), undone.reading()));
  }

  @Test
  void aStepNamesWhatChangesWithIt() {
    session.perform(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));
    session.perform(AnswerPlace.of(Place.of(Region.BRAINSTEM), AssessmentState.ABSENT));

    assertEquals("brainstem absent with left pons, marks removed", undoText());

    session.undo();
    assertTrue(session.snapshot().marks().has(LEFT_PONS.label()), "one step brings it all back");
  }

  @Test
  void aNewStepEndsWhatCouldBeRedone() {
    present(LEFT_PONS);
    session.undo();
    present(SUPERIOR_VERMIS);

    assertTrue(session.snapshot().redo().isEmpty());
    assertSame(session.snapshot(), session.redo());
  }

  @Test
  void undoBeforeTheFirstStepDoesNothing() {
    assertSame(session.snapshot(), session.undo());
    assertTrue(log.events().isEmpty());
  }

  @Test
  void whatChangesNothingIsNoStep() {
    present(LEFT_PONS);
    present(LEFT_PONS);

    assertEquals(1, log.events().size());
  }

  @Test
  void everyEventIsNumberedAndTimed() {
    present(LEFT_PONS);
    session.undo();

    assertEquals(List.of(1L, 2L), log.events().stream().map(LoggedEvent::sequence).toList());
    assertEquals(Instant.ofEpochSecond(7), log.events().getFirst().at());
    assertEquals(log.who(), log.events().getFirst().who());
    assertEquals(new ReadingEvent.Undone(1), log.events().getLast().event());
  }

  @Test
  void factsAreNoStepsAndOutliveUndo() {
    present(LEFT_PONS);
    session.note(opened("A. Reader"));
    session.note(new AcquisitionNoted(SENSITIVE));
    session.note(new AcquisitionNoted(SENSITIVE));
    assertEquals(3, log.events().size());

    Reading undone = session.undo().reading();

    assertEquals("A. Reader", undone.header().reader().name());
    assertTrue(undone.acquisition().isParamagneticSensitive());
    assertTrue(session.snapshot().undo().isEmpty());
    assertTrue(session.redo().reading().acquisition().isParamagneticSensitive());
  }

  @Test
  void headersReadAgainDoNotOverruleACorrection() {
    session.note(new AcquisitionNoted(SENSITIVE));
    Acquisition corrected = Acquisition.NONE.withParamagneticSensitive(false);
    session.apply(new AcquisitionCorrected(corrected));

    session.note(new AcquisitionNoted(SENSITIVE.withCoverage(true, null, Set.of())));

    assertEquals(corrected, session.snapshot().reading().acquisition());
  }

  @Test
  void aStepThatWouldContradictIsRefusedAndNotLogged() {
    session.perform(AnswerPlace.of(Place.of(Region.VERMIS), AssessmentState.ABSENT));

    var result =
        session.apply(new PlaceDescribed(SUPERIOR_VERMIS, Assessment.of(AssessmentState.PRESENT)));

    assertEquals(FailureReason.INVALID, result.toFailure().orElseThrow().reason());
    assertEquals(1, log.events().size());
  }

  @Test
  void beginningAgainKeepsWhoReadsWhatAndIsOneStep() {
    session.note(opened("A. Reader"));
    session.note(new AcquisitionNoted(SENSITIVE));
    session.perform(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));
    session.apply(new TextWritten(TextWritten.Part.IMPRESSION, "an impression"));
    SessionSnapshot before = session.snapshot();

    session.apply(new ReadingCleared());

    Reading cleared = session.snapshot().reading();
    assertEquals(Reading.EMPTY.deposits(), cleared.deposits());
    assertEquals("A. Reader", cleared.header().reader().name());
    assertTrue(cleared.acquisition().isParamagneticSensitive());
    assertTrue(session.snapshot().marks().isEmpty());
    assertEquals(before.state(), session.undo().state());
  }

  @Test
  void anImportedReadingBecomesThisReadersDraft() {
    session.note(opened("A. Reader"));
    Reading other =
        Reading.EMPTY
            .withHeader(
                Reading.EMPTY
                    .header()
                    .withStudy(new StudyReference("1.2.3", null, null, null))
                    .withReader(new Reader("b", "B. Reader")))
            .withRegion(Region.VERMIS, RegionReading.of(AssessmentState.PRESENT));

    session.perform(new ImportReading(other, Marks.NONE, ""));

    Reading now = session.snapshot().reading();
    assertEquals("A. Reader", now.header().reader().name());
    assertTrue(now.region(Region.VERMIS).overall().isPresent());
    assertEquals("open reading", undoText());
  }

  @Test
  void aReadingOfAnotherStudyOrAtOddsWithItselfIsNotImported() {
    session.note(opened("A. Reader"));
    Reading ofAnother =
        Reading.EMPTY.withHeader(
            Reading.EMPTY.header().withStudy(new StudyReference("9.9", null, null, null)));
    Reading atOdds =
        Reading.EMPTY.withRegion(
            Region.VERMIS,
            RegionReading.of(AssessmentState.ABSENT)
                .withSite(
                    SiteKey.of(Site.SUPERIOR_VERMIS), Assessment.of(AssessmentState.PRESENT)));

    assertFalse(session.perform(new ImportReading(ofAnother, Marks.NONE, "")).isSuccess());
    assertFalse(session.perform(new ImportReading(atOdds, Marks.NONE, "")).isSuccess());
  }

  @Test
  void aKeyImageOfAPartNotSpokenOfStandsForItsRegion() {
    Evidence image = new Evidence("1.2", List.of("1.2.1"), List.of(), List.of(), null);

    session.perform(new ChooseKeyImage(LEFT_PONS, image));
    session.perform(new ChooseKeyImage(null, image));

    Reading reading = session.snapshot().reading();
    assertEquals(List.of(image), reading.region(Region.BRAINSTEM).overall().keyImages());
    assertTrue(reading.region(Region.BRAINSTEM).sites().isEmpty());
    assertEquals(List.of(image), reading.images().keyImages());
  }

  @Test
  void listenersHearOfChangesUntilTheyStop() {
    List<SessionSnapshot> heard = new ArrayList<>();
    Runnable stop = session.onChange(heard::add);

    present(LEFT_PONS);
    stop.run();
    session.undo();

    assertEquals(1, heard.size());
    assertTrue(heard.getFirst().undo().isPresent());
  }

  @Test
  void savedIsSaidOnlyOfTheNewestStep() {
    Queue<Runnable> later = new ArrayDeque<>();
    MemoryLog slow = new MemoryLog(List.of());
    ReadingSession session =
        ReadingSession.open(slow, InstantSource.system(), later::add).orThrow();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC));
    slow.become(new SaveState.Saved(Instant.EPOCH));
    session.apply(new DistributionCalled(Distribution.ASYMMETRIC));

    later.forEach(Runnable::run);
    assertEquals(new SaveState.Saving(), session.snapshot().saveState());

    slow.become(new SaveState.Failed("The disk is full."));
    later.forEach(Runnable::run);
    assertEquals("The disk is full.", session.snapshot().saveState().failure().orElseThrow());
  }

  @Test
  void aReadingThatAnotherWindowHoldsTakesNothingAndSaysWhoHasIt() {
    present(LEFT_PONS);
    log.become(new Access.ReadOnly("A. Reader has it."));
    SessionSnapshot before = session.snapshot();

    var refused =
        session.perform(AnswerPlace.of(SUPERIOR_VERMIS, AssessmentState.PRESENT)).toFailure();
    session.note(opened("B. Reader"));
    session.undo();
    session.redo();

    assertEquals(FailureReason.CONFLICT, refused.orElseThrow().reason());
    assertEquals("A. Reader has it.", refused.orElseThrow().message());
    assertSame(before, session.snapshot());
    assertEquals(1, log.events().size());
  }

  @Test
  void aLogWhoseEventsDoNotFollowIsRefusedWithASentence() {
    LoggedEvent first =
        new LoggedEvent(1, Instant.EPOCH, "a", new DistributionCalled(Distribution.SYMMETRIC));
    for (LoggedEvent second :
        List.of(
            new LoggedEvent(3, Instant.EPOCH, "a", new ReadingEvent.Undone(1)),
            new LoggedEvent(2, Instant.EPOCH, "a", new ReadingEvent.Undone(7)),
            new LoggedEvent(2, Instant.EPOCH, "a", new ReadingEvent.Redone(1)))) {
      var opened =
          ReadingSession.open(
              new MemoryLog(List.of(first, second)), InstantSource.system(), Runnable::run);
      assertEquals(FailureReason.PARSING, opened.toFailure().orElseThrow().reason());
    }
  }

  private void present(Place place) {
    session.perform(AnswerPlace.of(place, AssessmentState.PRESENT)).orThrow();
  }

  private String undoText() {
    SessionSnapshot now = session.snapshot();
    return texts.of(now.undo().orElseThrow(), now.reading());
  }

  private static SessionOpened opened(String name) {
    return new SessionOpened(
        new StudyReference("1.2.3", "ID", null, "2026-05-01"),
        new Reader("a", name),
        new Versions("0.1", "1"));
  }

  private static ReadingSession open(MemoryLog log) {
    return ReadingSession.open(log, InstantSource.fixed(Instant.ofEpochSecond(7)), Runnable::run)
        .orThrow();
  }
}
