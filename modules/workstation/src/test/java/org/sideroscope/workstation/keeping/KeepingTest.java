package org.sideroscope.workstation.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.DatabaseFile;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;

@ExtendWith(Phantom.Shared.class)
class KeepingTest {

  @TempDir Path home;
  @TempDir Path elsewhere;

  private final Phantom phantom;
  private final String study;

  KeepingTest(Phantom phantom) {
    this.phantom = phantom;
    this.study = phantom.disk().study().facts().studyInstanceUid();
  }

  @BeforeEach
  void read() {
    Desk desk = desk();
    try (ReadingSession session = desk.open()) {
      desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
      desk.workstation().export().write(session.snapshot(), export()).orThrow();
      session.apply(new TextWritten(TextWritten.Part.COMMENT, "Seen before.")).orThrow();
    }
    desk.workstation().close();
  }

  @Test
  void anUntouchedReadingIsWholeByItsStudyByItsExportAndByItsDatabase() {
    for (String target :
        List.of(study, export().toString(), home.resolve("readings.db").toString())) {
      CheckedReading checked = check(target).getFirst();
      assertEquals(Optional.empty(), checked.trouble(), target);
      assertTrue(checked.summary().contains("whole; the chain ends with"), checked.summary());
    }
    assertEquals(FailureReason.MISSING, audit().check("1.2.3").toFailure().orElseThrow().reason());
  }

  @Test
  void theTrailSaysWhoDidWhatAndFromWhichValueToWhich() {
    List<String> trail = check(study).getFirst().trail();

    assertTrue(
        trail.stream().anyMatch(line -> line.matches("\\d+  2026-05-01T\\S+  dr-a-reader \\(.*")),
        trail.toString());
    assertTrue(trail.contains("     distribution: nothing -> \"symmetric\""), trail.toString());
    assertTrue(
        trail.contains("     marked brainstem/pons.left: nothing -> 35 voxels"), trail.toString());
    assertTrue(trail.contains("     comment: nothing -> \"Seen before.\""), trail.toString());
  }

  @Test
  void anAlteredEventIsNamed() throws IOException {
    Path database = home.resolve("readings.db");
    String bytes = Files.readString(database, ISO_8859_1);
    Files.writeString(database, bytes.replace("Seen before.", "Never seen!!"), ISO_8859_1);

    CheckedReading checked = check(study).getFirst();

    assertEquals(
        "Event %d was altered.".formatted(checked.audited().head().sequence() + 1),
        checked.trouble().orElseThrow());
  }

  @Test
  void theExportOfALongerLogShowsThatATailWasCut() throws IOException {
    String longer =
        Files.readString(export()).replaceAll("(\"eventLog\": \\{\\s*\"sequence\": )\\d+", "$199");
    Files.writeString(export(), longer);

    String trouble = check(export().toString()).getFirst().trouble().orElseThrow();

    assertTrue(trouble.endsWith("was removed."), trouble);
  }

  @Test
  void aPortableFileOfTheReadingLiesBesideTheDatabase() {
    var reading = new ReadingReader().parse(portable()).orThrow().reading();

    assertEquals("Seen before.", reading.narrative().comment());
    assertEquals(2, reading.masks().size());
  }

  @Test
  void copiesThatCannotBeWrittenAreToldOnceAndTheWorkGoesOn() throws IOException {
    Path files = portable().resolveSibling("");
    Path aside = Files.move(files, home.resolve("aside"));
    Files.createFile(files);
    List<Failure> told = new ArrayList<>();
    Desk desk = desk();
    desk.workstation().copies().onTrouble(told::add);
    comment(desk, "one");
    comment(desk, "another");
    assertEquals(List.of(files.toString()), told.stream().map(Failure::place).toList());

    Files.delete(files);
    Files.move(aside, files);
    comment(desk, "at last");
    assertEquals(
        "at last", new ReadingReader().parse(portable()).orThrow().reading().narrative().comment());
    assertEquals(1, told.size());
  }

  /** And waits for the copy. */
  private static void comment(Desk desk, String comment) {
    try (ReadingSession session = desk.open()) {
      session.apply(new TextWritten(TextWritten.Part.COMMENT, comment)).orThrow();
    }
    desk.workstation().copies().close();
  }

  @Test
  void aBackupIsAWholeDatabaseOfItsOwn() throws IOException {
    String sentence = desk().workstation().backup().to(elsewhere).orThrow();

    assertTrue(sentence.matches(".*: 1 reading with \\d+ events, every one checked\\."), sentence);
    try (Stream<Path> files = Files.list(elsewhere)) {
      Path copy = files.filter(file -> file.toString().endsWith(".db")).findFirst().orElseThrow();
      assertEquals(Optional.empty(), check(copy.toString()).getFirst().trouble());
      Failure twice = desk().workstation().backup().to(copy).toFailure().orElseThrow();
      assertEquals(FailureReason.CONFLICT, twice.reason());
    }
  }

  @Test
  void deletingAStudyListsAndLeavesNothingOfIt() throws IOException {
    DeleteStudy deletion = desk().workstation().deletion();
    List<String> listed = deletion.list(study).orThrow();
    assertTrue(listed.getFirst().startsWith("reading of dr-a-reader, "), listed.toString());
    assertTrue(listed.contains(portable().toString()), listed.toString());
    assertTrue(Files.exists(portable()), "listing deletes nothing");

    assertEquals(listed, deletion.delete(study).orThrow());

    assertEquals(FailureReason.MISSING, deletion.list(study).toFailure().orElseThrow().reason());
    assertFalse(Files.readString(home.resolve("readings.db"), ISO_8859_1).contains("Seen before."));
    try (Stream<Path> files = Files.walk(home.resolve("reading-files"))) {
      assertEquals(1, files.count(), "nothing but the folder");
    }
  }

  @Test
  void aStudyThatIsOpenIsNotDeleted() {
    Desk desk = desk();
    try (ReadingSession session = desk.open()) {
      assertEquals(
          FailureReason.CONFLICT,
          desk.workstation().deletion().delete(study).toFailure().orElseThrow().reason());
      assertTrue(session.apply(new TextWritten(TextWritten.Part.COMMENT, "more")).isSuccess());
    }
  }

  private List<CheckedReading> check(String target) {
    return audit().check(target).orThrow();
  }

  private AuditReadings audit() {
    return desk().workstation().audit();
  }

  private Path export() {
    return elsewhere.resolve("case.json");
  }

  private Path portable() {
    return DatabaseFile.inHome(home).portable(new ReadingKey(study, "dr-a-reader"));
  }

  private Desk desk() {
    return Desk.in(home, phantom.disk());
  }
}
