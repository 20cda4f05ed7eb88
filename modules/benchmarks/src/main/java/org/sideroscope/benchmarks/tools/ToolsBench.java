package org.sideroscope.benchmarks.tools;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import org.sideroscope.imaging.Volume;

/**
 * Draws strokes with every tool on a volume of 512 x 512 x 160 voxels, pointer event by pointer
 * event, grows regions beside ImageJ, and weighs marks. Prints times by the clock and of the
 * processor, which a busy machine does not lengthen.
 */
public final class ToolsBench {

  private ToolsBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    printLoad();
    Volume volume = ShellVolume.of(512, 160);
    PointerRows.run(volume);
    GrowthRows.run(volume);
    MarkWeights.run(volume);
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
