package org.sideroscope.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One way of doing the work, with the times it took. */
public final class Contestant {

  /** Does the work once. */
  @FunctionalInterface
  public interface Work {

    /**
     * @param step counts how often it was done before, so that the next place can be turned to
     */
    void run(int step) throws Exception;
  }

  private final String name;
  private final int stepsATurn;
  private final Work work;
  private double[] milliseconds = new double[0];
  private int steps;

  /**
   * @param stepsATurn how often the work is done in each turn; each time is measured by itself
   */
  public Contestant(String name, int stepsATurn, Work work) {
    this.name = name;
    this.stepsATurn = stepsATurn;
    this.work = work;
  }

  /** Has all of them work in turns, so that what the machine does besides meets all alike. */
  public static void takeTurns(List<Contestant> contestants, int warmUp, int rounds)
      throws Exception {
    for (int round = 0; round < warmUp + rounds; round++) {
      for (Contestant contestant : contestants) {
        contestant.takeTurn(round >= warmUp);
      }
    }
  }

  private void takeTurn(boolean measured) throws Exception {
    int known = milliseconds.length;
    if (measured) {
      milliseconds = Arrays.copyOf(milliseconds, known + stepsATurn);
    }
    for (int i = 0; i < stepsATurn; i++) {
      long start = System.nanoTime();
      work.run(steps++);
      if (measured) {
        milliseconds[known + i] = (System.nanoTime() - start) / 1e6;
      }
    }
  }

  public double median() {
    return percentile(0.5);
  }

  /**
   * @param share from 0, the shortest time, to 1, the longest
   */
  public double percentile(double share) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  /** Name, median, shortest and 99th percentile, and the median as a multiple of another's. */
  public String row(Contestant unit) {
    return "%-50s %9s ms  (%s to %s)  %7.2f"
        .formatted(
            name,
            digits(median()),
            digits(percentile(0)),
            digits(percentile(0.99)),
            median() / unit.median());
  }

  private static String digits(double milliseconds) {
    return String.format(Locale.ROOT, milliseconds < 20 ? "%.3f" : "%.1f", milliseconds);
  }
}
