package org.sideroscope.cohort.agreement.mask;

import java.util.Arrays;
import org.sideroscope.cohort.agreement.Percentiles;
import org.sideroscope.marking.Mask;

/** How far each point of one mask's surface is from the other's, in both directions, in mm. */
final class SurfaceDistances {

  private static final double MOST = 0.95;

  private final double[] fromFirst;
  private final double[] fromSecond;

  private SurfaceDistances(double[] fromFirst, double[] fromSecond) {
    this.fromFirst = fromFirst;
    this.fromSecond = fromSecond;
  }

  /** Of two masks with marked voxels. */
  static SurfaceDistances of(Mask first, Mask second) {
    double[] ofFirst = Surface.of(first);
    double[] ofSecond = Surface.of(second);
    return new SurfaceDistances(distances(ofFirst, ofSecond), distances(ofSecond, ofFirst));
  }

  private static double[] distances(double[] from, double[] to) {
    NearestPoint nearest = new NearestPoint(to);
    double[] distances = new double[from.length / 3];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = nearest.distance(from[3 * i], from[3 * i + 1], from[3 * i + 2]);
    }
    return distances;
  }

  double meanMm() {
    return (Arrays.stream(fromFirst).sum() + Arrays.stream(fromSecond).sum())
        / (fromFirst.length + fromSecond.length);
  }

  double largestMm() {
    return Math.max(largest(fromFirst), largest(fromSecond));
  }

  private static double largest(double[] distances) {
    return Arrays.stream(distances).max().orElseThrow();
  }

  double percentile95Mm() {
    return Math.max(Percentiles.of(fromFirst).at(MOST), Percentiles.of(fromSecond).at(MOST));
  }
}
