package org.sideroscope.benchmarks.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.phantom.WritePhantom;
import org.sideroscope.workstation.report.ReportFolder;
import org.sideroscope.workstation.report.ReportReadingFile;

/** The demo reading in every form that a report has, from its files to its files. */
final class FormatRows {

  private static final List<String> FORMS =
      List.of("html", "pdf", "csv", "json", "fhir", "sr", "seg", "ko", "encapsulated-pdf");

  private FormatRows() {}

  static void run(Path folder) throws Exception {
    Path study =
        new WritePhantom()
            .write("type-1-classical", "standard", folder.resolve("study"), Progress.NONE)
            .orThrow();
    try (Workstation workstation =
        Workstation.in(
            folder.resolve("home"),
            "benchmark",
            Clock.system(ZoneId.systemDefault()),
            Runnable::run)) {
      ReportReadingFile.Subject subject =
          new ReportReadingFile.Subject(
              study.resolve("truth/reading.json"), List.of(study.resolve("dicom")), Locale.UK);
      ReportBench.timed(
          "nine forms of the demo reading", () -> write(workstation, subject, FORMS, folder));
      for (String form : FORMS) {
        ReportBench.timed("  " + form, () -> write(workstation, subject, List.of(form), folder));
      }
    }
  }

  private static ReportFolder.Written write(
      Workstation workstation, ReportReadingFile.Subject subject, List<String> forms, Path folder) {
    ReportFolder.Written written =
        workstation
            .reportOfFile()
            .write(subject, forms, folder.resolve("out"), Progress.NONE)
            .orThrow();
    if (!written.failures().isEmpty()) {
      throw new IllegalStateException(written.failures().getFirst().describe());
    }
    return written;
  }
}
