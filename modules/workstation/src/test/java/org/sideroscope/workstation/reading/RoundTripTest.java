package org.sideroscope.workstation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.marking.Mask;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.StudyOnDisk;

@ExtendWith(Phantom.Shared.class)
class RoundTripTest {

  @TempDir Path home;
  @TempDir Path otherHome;
  @TempDir Path folder;

  @Test
  void aReadingOfThePhantomArrivesWholeAtAnotherDesk(Phantom phantom) throws Exception {
    Desk desk = Desk.in(home, phantom.disk());
    arrivesWhole(desk, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
  }

  @Test
  void aReadingOfARealBrainArrivesWholeOnTheEchoItWasMadeOn() throws Exception {
    Desk desk = Desk.in(home, StudyOnDisk.realBrain());
    List<ImageStack> echoes =
        desk.disk().study().stacks().stream()
            .filter(stack -> stack.kind().kind() == ImageKind.T2_STAR)
            .toList();
    assertEquals(2, echoes.size());
    arrivesWhole(desk, echoes.get(1), echoes.get(0));
  }

  private void arrivesWhole(Desk desk, ImageStack one, ImageStack other) throws Exception {
    Path file = folder.resolve("case 7");
    SessionSnapshot sent;
    try (ReadingSession session = desk.open()) {
      desk.read(session, one, other);
      sent = session.snapshot();
      Path written = desk.workstation().export().write(sent.state(), file).orThrow();
      assertEquals(folder.resolve("case 7.json"), written);
    }

    Desk otherDesk = Desk.in(otherHome, desk.disk());
    try (ReadingSession session = otherDesk.open()) {
      ReadingFromFile found = open(otherDesk, folder.resolve("case 7.json"));
      assertEquals(List.of(), found.notices());
      session.perform(found.gesture()).orThrow();
      SessionSnapshot arrived = session.snapshot();

      assertEquals(4, arrived.marks().all().size());
      assertEquals(sent.marks(), arrived.marks());
      assertEquals(sent.reading(), arrived.reading());
      assertEquals(sent.classification(), arrived.classification());

      session.undo();
      assertTrue(session.snapshot().marks().isEmpty());
    }
  }

  @Test
  void theMasksOfAFileAreNamedAfterItAndHashed(Phantom phantom) throws Exception {
    Desk desk = Desk.in(home, phantom.disk());
    Reading written = exported(desk, folder.resolve("reading.json"));

    assertEquals(
        List.of("reading.masks.nii.gz", "reading.masks-2.nii.gz"),
        written.masks().stream().map(MaskFile::file).toList());
    for (MaskFile mask : written.masks()) {
      assertEquals(mask.sha256(), sha256(folder.resolve(mask.file())));
    }
    assertEquals(3, count(folder));
    Evidence shown = Desk.LEFT_PONS.in(written).orElseThrow().evidence().getFirst();
    assertEquals(new Evidence.MaskLabel("reading.masks.nii.gz", 1), shown.mask());
    assertNotNull(Desk.LEFT_PONS.in(written).orElseThrow().measurements());
  }

  @Test
  void writingAgainReplacesTheFormerVersionAndItsMasks(Phantom phantom) throws Exception {
    Desk desk = Desk.in(home, phantom.disk());
    Path file = folder.resolve("reading.json");
    Reading first = exported(desk, file);
    try (ReadingSession session = desk.open()) {
      desk.workstation().export().write(session.snapshot().state(), file).orThrow();
      assertEquals(first, reread(file));

      session.perform(Desk.paint(Desk.VERMIS, desk.stack(ImageKind.SWI), 9, 0.5)).orThrow();
      desk.workstation().export().write(session.snapshot().state(), file).orThrow();
    }
    Reading second = reread(file);

    assertFalse(first.masks().equals(second.masks()));
    assertEquals(1 + second.masks().size(), count(folder));
    assertEquals(List.of(), open(Desk.in(otherHome, phantom.disk()), file).notices());
  }

  @Test
  void ownReadingsOfThePatientAreOfferedWhetherTheirStudyLiesOpenOrNot(Phantom phantom) {
    Desk desk = Desk.in(home, phantom.disk());
    try (ReadingSession session = desk.open()) {
      session.perform(new AnswerPlace(Desk.VERMIS, AssessmentState.PRESENT, null));
    }
    Readings readings = desk.workstation().readings();
    Reader reader = desk.workstation().readers().known().orElseThrow();
    String patient = phantom.disk().patient().facts().id();

    StudyReference kept =
        readings.comparable(study("1.2.3", patient), List.of(), reader).orThrow().getFirst();
    String uid = phantom.disk().study().facts().studyInstanceUid();
    assertEquals(uid, kept.studyInstanceUid());
    assertEquals(
        AssessmentState.PRESENT,
        Objects.requireNonNull(readings.earlier(kept, reader).orThrow().earlier())
            .region(Region.VERMIS)
            .site(SiteKey.of(Site.SUPERIOR_VERMIS))
            .orElseThrow()
            .state());
    for (StudyReference current :
        List.of(study("1.2.3", patient + "9"), study("1.2.3", null), kept)) {
      assertEquals(List.of(), readings.comparable(current, List.of(), reader).orThrow());
    }
    assertEquals(
        List.of(study(uid, null)),
        readings
            .comparable(
                study("1.2.3", null), List.of(study(uid, null), study("1.2.4", null)), reader)
            .orThrow(),
        "what lies open is known to be of the patient, and counts where it was read");
    assertEquals(
        List.of(),
        readings
            .comparable(study("1.2.3", patient), List.of(), new Reader("another", "B."))
            .orThrow());
  }

  private static StudyReference study(String uid, @Nullable String patient) {
    return new StudyReference(uid, patient, null, null);
  }

  @Test
  void aReadingIsFoundAgainWhereItWasLeft(Phantom phantom) {
    Desk desk = Desk.in(home, phantom.disk());
    SessionSnapshot left;
    try (ReadingSession session = desk.open()) {
      desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
      left = session.snapshot();
    }

    Desk nextDay = Desk.in(home, phantom.disk());
    try (ReadingSession session = nextDay.open()) {
      assertEquals(new Recovery.Whole(), session.recovery());
      assertEquals(left.reading(), session.snapshot().reading());
      assertEquals(left.marks(), session.snapshot().marks());
      assertEquals(left.undo(), session.snapshot().undo());
    }
  }

  @Test
  void aReadingNamesItsStudyItsReaderAndTheProgram(Phantom phantom) {
    Desk desk = Desk.in(home, phantom.disk());
    try (ReadingSession session = desk.open()) {
      var header = session.snapshot().reading().header();

      assertEquals(
          phantom.disk().study().facts().studyInstanceUid(), header.study().studyInstanceUid());
      assertEquals(phantom.disk().patient().facts().id(), header.study().patientId());
      assertEquals("2026-01-05", header.study().studyDate());
      assertEquals("dr-a-reader", header.reader().id());
      assertEquals("Dr. A. Reader", header.reader().name());
      assertEquals("PN table 1", header.versions().criteria());
    }
  }

  @Test
  void membersThatThisProgramDoesNotKnowSurviveARestart(Phantom phantom) throws Exception {
    Path file = folder.resolve("theirs.json");
    Files.writeString(
        file,
        """
        {"format": "sideroscope-reading/1", "x-site": {"scanner": "north"},
         "history": {"singleIntracranialHaemorrhage": "no", "x-told-by": "daughter"}}
        """);
    Desk desk = Desk.in(home, phantom.disk());
    try (ReadingSession session = desk.open()) {
      session.perform(open(desk, file).gesture()).orThrow();
    }

    Desk nextDay = Desk.in(home, phantom.disk());
    try (ReadingSession session = nextDay.open()) {
      desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
      nextDay
          .workstation()
          .export()
          .write(session.snapshot().state(), folder.resolve("ours.json"))
          .orThrow();
    }

    String ours = Files.readString(folder.resolve("ours.json"));
    assertTrue(ours.contains("\"scanner\": \"north\""), ours);
    assertTrue(ours.contains("\"x-told-by\": \"daughter\""), ours);
    assertTrue(ours.contains("vermis"), ours);
  }

  @Test
  void theTruthOfThePhantomOpensOnItsStudy(Phantom phantom) {
    Desk desk = Desk.in(home, phantom.disk());
    try (ReadingSession session = desk.open()) {
      ReadingFromFile truth = open(desk, phantom.truth());
      assertEquals(List.of(), truth.notices());

      session.perform(truth.gesture()).orThrow();

      SessionSnapshot snapshot = session.snapshot();
      assertEquals(ResultCode.ISS_1_CLASSICAL, snapshot.classification().result());
      assertTrue(snapshot.classification().definite());
      Optional<Mask> pons =
          snapshot.marks().of(Desk.LEFT_PONS.label()).stream().map(mark -> mark.mask()).findFirst();
      assertTrue(pons.orElseThrow().count() > 50);
    }
  }

  private Reading exported(Desk desk, Path file) {
    try (ReadingSession session = desk.open()) {
      desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
      desk.workstation().export().write(session.snapshot().state(), file).orThrow();
    }
    return reread(file);
  }

  private static Reading reread(Path file) {
    return new ReadingReader().parse(file).orThrow().reading();
  }

  private static ReadingFromFile open(Desk desk, Path file) {
    return desk.workstation().readingFiles().read(file, desk.disk().study()).orThrow();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }
}
