package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.StudyOnDisk;
import org.sideroscope.workstation.Workstation;

/** Names in the scripts of the world, in the report. */
class NamesInReportsTest {

  @TempDir Path home;

  @Test
  void everyNameIsReportedAsItIsWritten() {
    Path set = StudyOnDisk.shared("30_charsets");
    Workstation workstation =
        Workstation.in(home, "Sideroscope test", Clock.systemUTC(), Runnable::run);
    List<Patient> patients =
        new StudyScanner().scan(List.of(set), Progress.NONE).orThrow().patients();

    assertEquals(10, patients.size());
    for (Patient patient : patients) {
      String name = patient.facts().name().display();
      ReportRequest request =
          ReportRequest.of(ReadingState.EMPTY, patient, patient.studies().getFirst());
      String html = workstation.reports().make(request, Progress.NONE).orThrow().html();
      assertTrue(html.contains("<bdi>" + name + "</bdi>"), name);
      assertTrue(html.contains("charset=\"utf-8\""));
    }
  }
}
