package org.sideroscope.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Writes the demo reading in every form, a thousand readings as tables, and a segmentation of 20
 * sites on 512 x 512 x 160 voxels beside the mere writing of as many bytes.
 */
public final class ReportBench {

  private static final int ROUNDS = 7;

  private ReportBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("report-bench");
    FormatRows.run(folder);
    TableRows.run(folder);
    SegmentationRows.run(folder);
  }

  /**
   * Runs it some times and prints the median and the fastest after the first.
   *
   * @return the median in milliseconds
   */
  static double timed(String what, Callable<?> work) throws Exception {
    double[] warm = new double[ROUNDS - 1];
    double first = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      work.call();
      double ms = (System.nanoTime() - begun) / 1e6;
      if (round == 0) {
        first = ms;
      } else {
        warm[round - 1] = ms;
      }
    }
    Arrays.sort(warm);
    double median = warm[warm.length / 2];
    print(
        String.format(
            Locale.ROOT,
            "%-44s first %,7.0f ms, warm median %,7.0f ms, fastest %,7.0f ms",
            what,
            first,
            median,
            warm[0]));
    return median;
  }

  static void print(String line) {
    System.out.println(line);
  }
}
