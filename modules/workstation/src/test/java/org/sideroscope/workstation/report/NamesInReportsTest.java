package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

  /** In the PDF each name prints, or the user is told which script has no font. */
  @Test
  void everyNamePrintsOrItsScriptIsNamed() throws IOException {
    Path set = StudyOnDisk.shared("30_charsets");
    Workstation workstation =
        Workstation.in(home, "Sideroscope test", Clock.systemUTC(), Runnable::run);
    for (Patient patient :
        new StudyScanner().scan(List.of(set), Progress.NONE).orThrow().patients()) {
      ReportRequest request =
          ReportRequest.of(ReadingState.EMPTY, patient, patient.studies().getFirst());
      Report report = workstation.reports().make(request, Progress.NONE).orThrow();
      String page = firstPage(report.pdf().bytes());

      assertEquals(page.contains("□"), !report.pdf().missingScripts().isEmpty(), page);
      if (report.pdf().missingScripts().isEmpty()) {
        for (String word : patient.facts().name().display().split("[ ,]+", -1)) {
          assertTrue(page.contains(Normalizer.normalize(word, Normalizer.Form.NFKC)), word + page);
        }
      }
    }
  }

  private static String firstPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      return Normalizer.normalize(text.getText(document), Normalizer.Form.NFKC);
    }
  }
}
