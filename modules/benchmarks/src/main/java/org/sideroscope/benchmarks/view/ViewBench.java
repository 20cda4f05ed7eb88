package org.sideroscope.benchmarks.view;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/**
 * Makes pictures of volumes beside ImageJ, in turns within one run, after checking that both come
 * to the same values. Prints times and ratios, and how busy the machine was.
 */
public final class ViewBench {

  private ViewBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    printLoad();
    PictureRows.run();
    LargeVolume.run();
    ScrollRows.run();
    printLoad();
  }

  private static void printLoad() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    print(
        "%d processors, %.1f busy on average over the last minute"
            .formatted(system.getAvailableProcessors(), system.getSystemLoadAverage()));
  }

  static void print(String line) {
    System.out.println(line);
  }
}
