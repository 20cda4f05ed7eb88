package org.sideroscope.workstation.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicomobjects.Conformance;
import org.sideroscope.foundation.Progress;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.writing.PhantomWriter;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.StudyOnDisk;
import org.sideroscope.workstation.report.ReportFolder;
import org.sideroscope.workstation.report.ReportRequest;

/** The objects of a whole reading, with marks, answers and key images, before the validators. */
class WholeReportTest {

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void noValidatorFindsAnErrorInAnyObject() throws IOException {
    Path study = folder.resolve("study");
    new PhantomWriter()
        .write(PhantomCase.TYPE_1_CLASSICAL, PhantomSize.SMALL, study, Progress.NONE)
        .orThrow();
    Path out = folder.resolve("objects");
    write(study, out);

    List<Path> objects = files(out);
    assertEquals(4, objects.size());
    objects.forEach(Conformance::assertConforms);
    Conformance.assertDumps(out.resolve("report.sr.dcm"));
    Conformance.assertFollowsTemplates(out.resolve("report.sr.dcm"));
    List<Path> all = new ArrayList<>(objects);
    all.addAll(files(study.resolve("dicom")));
    Conformance.assertConsistent(all);
  }

  private void write(Path study, Path out) {
    StudyOnDisk disk = StudyOnDisk.in(study.resolve("dicom"));
    Desk desk = Desk.in(home, disk);
    ReadingState state =
        desk.workstation()
            .readingFiles()
            .read(study.resolve("truth/reading.json"), disk.study())
            .orThrow()
            .state();
    ReportRequest request = ReportRequest.of(state, disk.patient(), disk.study());
    ReportFolder.Written written =
        ReportFolder.write(
                desk.workstation().reports().make(request, Progress.NONE).orThrow(),
                request,
                desk.workstation()
                    .reportFormats()
                    .named(List.of("sr", "seg", "ko", "encapsulated-pdf"))
                    .orThrow(),
                out,
                Progress.NONE)
            .orThrow();
    assertEquals(List.of(), written.failures());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".dcm")).sorted().toList();
    }
  }
}
