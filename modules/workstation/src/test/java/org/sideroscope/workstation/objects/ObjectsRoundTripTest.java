package org.sideroscope.workstation.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.writing.PhantomWriter;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.StudyOnDisk;
import org.sideroscope.workstation.reading.ReadingFromFile;
import org.sideroscope.workstation.report.ReportFolder;
import org.sideroscope.workstation.report.ReportRequest;

/** Readings from their structured report and segmentations alone. */
@ExtendWith(Phantom.Shared.class)
class ObjectsRoundTripTest {

  private static final List<String> KEYS = List.of("sr", "seg", "ko", "encapsulated-pdf");

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void theReadingComesBackWithEveryMarkedVoxel(Phantom phantom) throws IOException {
    comesBack(phantom.disk(), phantom.truth());
  }

  /** Every case of the phantom, imaged coarsely. */
  @ParameterizedTest
  @EnumSource(PhantomCase.class)
  void everyCaseComesBack(PhantomCase phantomCase) throws IOException {
    Path study = folder.resolve("study");
    new PhantomWriter().write(phantomCase, PhantomSize.SMALL, study, Progress.NONE).orThrow();
    comesBack(StudyOnDisk.in(study.resolve("dicom")), study.resolve("truth/reading.json"));
  }

  @Test
  void aReadingMadeByHandComesBack(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    var session = desk.open();
    var swi = phantom.disk().study().stacks().getFirst();
    var other = phantom.disk().study().stacks().getLast();
    desk.read(session, swi, other);
    ReadingState before = session.snapshot().state();

    assertSame(before, back(desk, before));
  }

  private void comesBack(StudyOnDisk disk, Path truth) throws IOException {
    Desk desk = Desk.in(home, disk);
    ReadingState before =
        desk.workstation().readingFiles().read(truth, disk.study()).orThrow().state();

    assertSame(before, back(desk, before));
  }

  private static void assertSame(ReadingState before, ReadingState after) {
    assertEquals(before.marks(), after.marks());
    assertEquals(whole(before), whole(after));
  }

  private static Reading whole(ReadingState state) {
    return MarkMeasurements.in(state.said(), state.marks()).withMasks(List.of());
  }

  private ReadingState back(Desk desk, ReadingState before) throws IOException {
    StudyOnDisk disk = desk.disk();
    ReportRequest request = ReportRequest.of(before, disk.patient(), disk.study());
    Path out = folder.resolve("objects");
    ReportFolder.Written written =
        ReportFolder.write(
                desk.workstation().reports().make(request, Progress.NONE).orThrow(),
                request,
                desk.workstation()
                    .reportFormats()
                    .named(before.marks().isEmpty() ? List.of("sr") : KEYS)
                    .orThrow(),
                out,
                Progress.NONE)
            .orThrow();
    assertEquals(List.of(), written.failures());
    Path reading = folder.resolve("back/reading.json");
    Files.createDirectories(reading.getParent());
    desk.workstation()
        .objectImport()
        .read(out.resolve("report.sr.dcm"), segmentations(out), reading)
        .orThrow();
    ReadingFromFile opened =
        desk.workstation().readingFiles().read(reading, disk.study()).orThrow();
    assertEquals(List.of(), opened.notices());
    return opened.state();
  }

  private static List<Path> segmentations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("report.seg"))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatIsNoReportOfThisProgramIsRefusedAndNothingIsWritten(Phantom phantom) throws IOException {
    Path image = phantom.disk().study().stacks().getFirst().frames().getFirst().file().path();
    Path out = folder.resolve("reading.json");

    Optional<FailureReason> reason =
        Desk.in(home, phantom.disk())
            .workstation()
            .objectImport()
            .read(image, List.of(), out)
            .toFailure()
            .map(failure -> failure.reason());

    assertEquals(Optional.of(FailureReason.UNSUPPORTED), reason);
    assertFalse(Files.exists(out));
    assertTrue(Files.exists(image));
  }
}
