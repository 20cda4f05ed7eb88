package org.sideroscope.workstation.deidentify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.deidentify.Keep;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.Mask;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.StudyOnDisk;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.objects.ObjectFormats;
import org.sideroscope.workstation.objects.PrepareObjects;
import org.sideroscope.workstation.report.ReportRequest;

/** A study of the phantom with its reading, out of the hospital and back onto a screen. */
@ExtendWith(Phantom.Shared.class)
class DeidentifyStudiesTest {

  private static final Set<Keep> USUAL = EnumSet.of(Keep.DATES_SHIFTED, Keep.DESCRIPTORS);

  @TempDir Path home;
  @TempDir Path folder;

  private Path out(String name) {
    return folder.resolve(name);
  }

  private DeidentifyChoices choices(String out) {
    return named(out, Optional.empty());
  }

  private DeidentifyChoices named(String out, Optional<String> pseudonym) {
    return new DeidentifyChoices(
        out(out), folder.resolve("key.json"), pseudonym, USUAL, false, false);
  }

  /** The phantom with its reading. */
  private Result<Deidentified> write(Phantom phantom, DeidentifyChoices choices) {
    return write(phantom, choices, Progress.NONE);
  }

  private Result<Deidentified> write(
      Phantom phantom, DeidentifyChoices choices, Progress progress) {
    return Desk.in(home, phantom.disk())
        .workstation()
        .deidentification()
        .write(List.of(phantom.disk().folder()), Optional.of(phantom.truth()), choices, progress);
  }

  @Test
  void imagesReportAndSegmentationsOpenTogetherAndTheReadingComesBack(Phantom phantom)
      throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    ReadingState before =
        desk.workstation()
            .readingFiles()
            .read(phantom.truth(), phantom.disk().study())
            .orThrow()
            .state();

    Deidentified written = write(phantom, choices("out")).orThrow();

    assertEquals(List.of(), written.leftOut());
    StudyOnDisk export = StudyOnDisk.in(out("out"));
    ReadingState file =
        desk.workstation()
            .readingFiles()
            .read(out("out/reading.json"), export.study())
            .orThrow()
            .state();
    Path back = folder.resolve("back.json");
    desk.workstation()
        .objectImport()
        .read(out("out/report.sr.dcm"), objects("seg"), back)
        .orThrow();
    ReadingState objects =
        desk.workstation().readingFiles().read(back, export.study()).orThrow().state();

    assertEquals(masks(before), masks(file));
    assertEquals(masks(before), masks(objects));
    assertEquals(whole(file), whole(objects));
    assertEquals(before.said().deposits().called(), file.said().deposits().called());
    assertEquals(before.said().sulci().size(), file.said().sulci().size());
  }

  /** As a PACS sends a study whose reading was stored with it. */
  @Test
  void aReportAndSegmentationsAmongTheImagesComeBackToo(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    ReadingState before =
        desk.workstation()
            .readingFiles()
            .read(phantom.truth(), phantom.disk().study())
            .orThrow()
            .state();
    Path objects = Files.createDirectory(out("objects"));
    new ObjectFormats(new PrepareObjects(Codes.load(), "Sideroscope test", Clock.systemUTC()))
        .reportAndSegmentations(
            ReportRequest.of(before, phantom.disk().patient(), phantom.disk().study()))
        .orThrow()
        .forEach(object -> AtomicSave.save(object.in(objects)).orThrow());

    desk.workstation()
        .deidentification()
        .write(
            List.of(phantom.disk().folder(), objects),
            Optional.empty(),
            choices("out"),
            Progress.NONE)
        .orThrow();

    StudyOnDisk export = StudyOnDisk.in(out("out"));
    Path back = folder.resolve("back.json");
    desk.workstation()
        .objectImport()
        .read(file(export, ObjectKind.REPORT), List.of(file(export, ObjectKind.SEGMENTATION)), back)
        .orThrow();
    ReadingState after =
        desk.workstation().readingFiles().read(back, export.study()).orThrow().state();
    assertEquals(masks(before), masks(after));
    assertEquals(new Classifier().classify(before.said()), new Classifier().classify(after.said()));
    assertNull(after.said().header().reader().name());
  }

  private static Path file(StudyOnDisk study, ObjectKind kind) {
    return study.study().objects().stream()
        .filter(object -> object.kind() == kind)
        .map(object -> object.file().path())
        .findFirst()
        .orElseThrow();
  }

  private List<Path> objects(String kind) throws IOException {
    return files(out("out")).keySet().stream()
        .filter(name -> name.startsWith("report." + kind))
        .map(name -> out("out").resolve(name))
        .toList();
  }

  /** What is marked at which place, voxel by voxel, whatever the series is called. */
  private static List<Map.Entry<String, Mask>> masks(ReadingState state) {
    return state.marks().all().stream()
        .map(mark -> Map.entry(mark.label().text(), mark.mask()))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  private static Reading whole(ReadingState state) {
    return MarkMeasurements.in(state.said(), state.marks()).withMasks(List.of());
  }

  @Test
  void nothingThatNamesThePatientTheStudyOrTheReaderIsInAnyFile(Phantom phantom)
      throws IOException {
    write(phantom, choices("out")).orThrow();

    var study = phantom.disk().study().facts();
    List<String> identifying =
        List.of(
            phantom.disk().patient().facts().id(),
            "PHANTOM^",
            study.studyInstanceUid(),
            study.date().orElseThrow().toString(),
            study.date().orElseThrow().toString().replace("-", ""),
            phantom.disk().study().stacks().getFirst().series().seriesInstanceUid(),
            "Phantom truth");
    files(out("out"))
        .forEach((name, bytes) -> {
          String content = new String(bytes, StandardCharsets.ISO_8859_1);
          identifying.forEach(value -> {
            assertFalse(content.contains(value), name);
            assertFalse(name.contains(value), name);
          });
        });
  }

  @Test
  void againUnderTheSameKeyEveryByteIsTheSame(Phantom phantom) throws IOException {
    write(phantom, choices("one")).orThrow();
    String key = Files.readString(folder.resolve("key.json"));
    write(phantom, choices("two")).orThrow();

    Map<String, byte[]> one = files(out("one"));
    Map<String, byte[]> two = files(out("two"));
    assertEquals(one.keySet(), two.keySet());
    one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
    assertEquals(key, Files.readString(folder.resolve("key.json")));
  }

  @Test
  void theKeyTableLeadsBackAndOnlyItsOwnerReadsIt(Phantom phantom) throws IOException {
    write(phantom, choices("out")).orThrow();

    Path key = folder.resolve("key.json");
    String text = Files.readString(key);
    assertTrue(text.contains(phantom.disk().patient().facts().id()));
    assertTrue(text.contains(phantom.disk().study().facts().studyInstanceUid()));
    if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }
  }

  @Test
  void whatWasRemovedIsListed(Phantom phantom) throws IOException {
    write(phantom, choices("out")).orThrow();

    List<String> lines = Files.readAllLines(out("out/removed.csv"));
    assertEquals("keyword,tag,action,files", lines.getFirst());
    long images = phantom.disk().study().stacks().stream().mapToLong(s -> s.frames().size()).sum();
    assertTrue(lines.contains("PatientName,\"(0010,0010)\",emptied," + images), lines.toString());
  }

  @Test
  void aFolderThatIsNotEmptyAndAKeyInItAreRefused(Phantom phantom) throws IOException {
    Files.createDirectories(out("full"));
    Files.writeString(out("full/file"), "");
    DeidentifyChoices keyInside =
        new DeidentifyChoices(
            out("out"), out("out/key.json"), Optional.empty(), USUAL, false, false);

    assertEquals(FailureReason.CONFLICT, reason(write(phantom, choices("full"))));
    assertEquals(FailureReason.CONFLICT, reason(write(phantom, keyInside)));
    assertFalse(Files.exists(out("out")));
    assertFalse(Files.exists(folder.resolve("key.json")));
  }

  @Test
  void aFileThatIsNoKeyTableIsRefusedAndStays(Phantom phantom) throws IOException {
    Files.writeString(folder.resolve("key.json"), "{\"format\": \"something/1\"}");

    assertEquals(FailureReason.PARSING, reason(write(phantom, choices("out"))));
    assertEquals("{\"format\": \"something/1\"}", Files.readString(folder.resolve("key.json")));
    assertFalse(Files.exists(out("out")));
  }

  @Test
  void stoppingLeavesNothingBehind(Phantom phantom) throws IOException {
    Progress stopping =
        new Progress() {
          private boolean stopped;

          @Override
          public void report(String what, long done, long total) {
            stopped |= done == 3 && what.startsWith("De-identifying");
          }

          @Override
          public boolean isCancelled() {
            return stopped;
          }
        };
    assertEquals(FailureReason.CANCELLED, reason(write(phantom, choices("out"), stopping)));
    assertEquals(Map.of(), files(folder));
  }

  @Test
  void aPseudonymStaysThePatientsOwn(Phantom phantom) {
    write(phantom, named("one", Optional.of("SID-01"))).orThrow();

    assertEquals("SID-01", StudyOnDisk.in(out("one")).patient().facts().id());
    assertEquals(
        FailureReason.CONFLICT, reason(write(phantom, named("two", Optional.of("SID-02")))));
    assertEquals(
        FailureReason.INVALID, reason(write(phantom, named("two", Optional.of("Müller")))));
  }

  private static FailureReason reason(Result<Deidentified> result) {
    return result.toFailure().orElseThrow().reason();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  DeidentifyStudiesTest::bytes,
                  (one, _) -> one,
                  TreeMap::new));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
