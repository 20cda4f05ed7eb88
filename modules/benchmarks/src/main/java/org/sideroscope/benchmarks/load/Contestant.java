package org.sideroscope.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One way of doing the work, with the times it took. */
final class Contestant {

  /** Does the work once. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private final String name;
  private final Work work;
  private final List<Double> milliseconds = new ArrayList<>();

  Contestant(String name, Work work) {
    this.name = name;
    this.work = work;
  }

  void warmUp() throws Exception {
    work.run();
  }

  void measure() throws Exception {
    long start = System.nanoTime();
    work.run();
    milliseconds.add((System.nanoTime() - start) / 1e6);
  }

  double median() {
    List<Double> sorted = new ArrayList<>(milliseconds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** Name, median, least and most, and the median as a multiple of another's. */
  String row(Contestant unit) {
    return "%-46s %9.1f ms  (%.1f to %.1f)  %6.2f"
        .formatted(
            name,
            median(),
            Collections.min(milliseconds),
            Collections.max(milliseconds),
            median() / unit.median());
  }
}
