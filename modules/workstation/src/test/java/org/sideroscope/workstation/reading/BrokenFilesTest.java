package org.sideroscope.workstation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.findings.Reader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;

/** What is wrong with a file or a disk changes nothing, and is said in a sentence. */
@ExtendWith(Phantom.Shared.class)
class BrokenFilesTest {

  @TempDir Path home;
  @TempDir Path folder;

  private Desk desk;
  private ReadingSession session;
  private Path file;

  BrokenFilesTest(Phantom phantom) {
    this.desk = Desk.in(Path.of("replaced before each test"), phantom.disk());
  }

  @BeforeEach
  void readAndExport() {
    desk = Desk.in(home, desk.disk());
    session = desk.open();
    file = folder.resolve("reading.json");
    desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
    export(file).orThrow();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format": "sideroscope-reading/1", "regions": {"folia": {"state": "perhaps"}}} | regions.folia.state
          {"format": "sideroscope-reading/1", "regions": {"folia": {"state": "absent", "sites": {"folia": {"state": "present"}}}}} | regions.folia
          {"format": "sideroscope-reading/2"} | format
          {"format": "sideroscope-reading/1", "study": {"studyInstanceUid": "1.2.3"}} | study.studyInstanceUid
          """)
  void whatIsWrongInTheReadingIsNamedByItsPlace(String json, String place) throws IOException {
    Files.writeString(file, json);

    Failure failure = refused();

    assertTrue(failure.place().startsWith(place), failure.describe());
  }

  @Test
  void whatIsNoReadingIsRefused() throws IOException {
    Files.writeString(file, "[".repeat(100_000));
    assertFalse(refused().message().isBlank());

    Files.write(file, new byte[] {(byte) 0xFF, 0, 1, 2});
    assertFalse(refused().message().isBlank());

    Files.delete(file);
    assertEquals("There is no such file.", refused().message());
  }

  @Test
  void aMaskThatWasChangedIsRefused() throws IOException {
    Path mask = folder.resolve("reading.masks.nii.gz");
    Files.copy(mask, folder.resolve("kept"));
    Files.write(mask, new byte[] {1, 2, 3});

    Failure failure = refused();

    assertEquals("reading.masks.nii.gz", failure.place());
    assertEquals(FailureReason.CONFLICT, failure.reason());
  }

  @Test
  void aMaskOnOtherVoxelsIsRefused() throws IOException {
    String json = Files.readString(file);
    String swi = uid(ImageKind.SWI);
    String t2 = uid(ImageKind.T2);
    Files.writeString(file, json.replace(swi, "swapped").replace(t2, swi).replace("swapped", t2));

    Failure failure = refused();

    assertEquals(FailureReason.INVALID, failure.reason());
    assertEquals("reading.masks.nii.gz", failure.place());
  }

  @Test
  void aMaskThatWasNotSentAlongIsToldOfAndTheRestIsTaken() throws IOException {
    Files.delete(folder.resolve("reading.masks-2.nii.gz"));

    ReadingFromFile found = open().orThrow();
    session.perform(found.gesture()).orThrow();

    assertEquals(List.of("reading.masks-2.nii.gz: There is no such file."), found.notices());
    assertEquals(3, session.snapshot().marks().all().size());
    assertEquals(1, session.snapshot().reading().masks().size());
  }

  @Test
  void aFolderThatIsNotThereStopsAnExport() {
    Failure failure =
        export(folder.resolve("none").resolve("reading.json")).toFailure().orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void anExportThatCannotTakeItsPlaceLeavesNothing() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken.json"));
    List<Path> before = entries();

    assertTrue(export(taken).toFailure().isPresent());

    assertEquals(before, entries());
  }

  @Test
  void anExportNeverReplacesWhatIsNoReading() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.json"), "{\"mine\": true}");
    List<Path> before = entries();

    Failure failure = export(notes).toFailure().orElseThrow();

    assertEquals(FailureReason.CONFLICT, failure.reason());
    assertEquals("{\"mine\": true}", Files.readString(notes));
    assertEquals(before, entries());
  }

  @Test
  void aReadingThatIsOpenElsewhereIsOnlyLookedAt() {
    ReadingSession second =
        Desk.in(home, desk.disk())
            .workstation()
            .readings()
            .open(
                desk.disk().patient(),
                desk.disk().study(),
                new Reader("dr-a-reader", "Dr. A. Reader"),
                Runnable::run)
            .orThrow();

    assertTrue(second.access().refusal().orElseThrow().contains("open in another window"));
    assertEquals(session.snapshot().state(), second.snapshot().state());
  }

  @Test
  void aReaderNeedsAName() {
    assertEquals(
        FailureReason.INVALID,
        desk.workstation().readers().keep(" - ").toFailure().orElseThrow().reason());
    assertEquals(
        "müller-østergård-2",
        desk.workstation().readers().keep(" Müller, Østergård (2) ").orThrow().id());
  }

  private Failure refused() {
    ReadingState before = session.snapshot().state();
    Failure failure = open().toFailure().orElseThrow();
    assertEquals(before, session.snapshot().state());
    return failure;
  }

  private Result<ReadingFromFile> open() {
    return desk.workstation().readingFiles().read(file, desk.disk().study());
  }

  private Result<Path> export(Path target) {
    return desk.workstation().export().write(session.snapshot().state(), target);
  }

  private String uid(ImageKind kind) {
    return desk.stack(kind).series().seriesInstanceUid();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
