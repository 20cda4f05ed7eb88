package org.sideroscope.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.table.TabulateReadings;

/** A thousand copies of the demo reading as tables and JSON lines. */
final class TableRows {

  private static final int READINGS = 1000;

  private TableRows() {}

  /**
   * @param folder where {@link FormatRows} left the demo study
   */
  static void run(Path folder) throws Exception {
    String truth = Files.readString(folder.resolve("study/truth/reading.json"));
    Path cohort = Files.createDirectories(folder.resolve("cohort"));
    List<Path> readings = new ArrayList<>();
    for (int i = 0; i < READINGS; i++) {
      readings.add(Files.writeString(cohort.resolve(i + ".json"), truth));
    }
    TabulateReadings tables = new TabulateReadings(new ReadingReader(), new Classifier());
    ReportBench.timed(
        "1,000 readings to CSV and JSON lines",
        () -> tables.write(readings, folder.resolve("tables"), Locale.UK, Progress.NONE).orThrow());
  }
}
