package org.sideroscope.workstation.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * The outline of a head in a volume: its top and, as far as the images reach past them, its sides,
 * front and back. Patient coordinates, mm. Taken from what is brighter than air in a magnitude
 * image; knows nothing of what lies inside, nor how the head is tilted.
 *
 * @param topZ of the scalp
 * @param middleX halfway between its sides; empty where the images end within the head
 * @param front y of the forehead, with {@code back} empty where the images end within the head
 */
public record HeadOutline(
    double topZ, Optional<Double> middleX, Optional<Double> front, Optional<Double> back) {

  /** Enough to find an outline to within a few millimetres, in a few milliseconds. */
  private static final int SAMPLES_PER_AXIS = 64;

  private static final double AIR = 0.15;
  private static final double BRIGHT_SHARE = 0.95;
  private static final double BIN_MM = 4;

  /** A cap of a head about as high as one bin; noise and a headphone are smaller. */
  private static final double LEAST_AREA_MM2 = 1500;

  private static final double LEAST_WIDTH_MM = 110;
  private static final double MOST_WIDTH_MM = 190;
  private static final double LEAST_LENGTH_MM = 130;
  private static final double MOST_LENGTH_MM = 250;

  /** So far below the top a head is about as wide as it gets. */
  private static final double WIDEST_BELOW_MM = 70;

  /**
   * @param volume a magnitude image of a head
   * @return empty where images are still to come, or the top of a head is not within them
   */
  public static Optional<HeadOutline> of(Volume volume) {
    if (volume.geometry() != Geometry.VOLUME || !volume.isComplete()) {
      return Optional.empty();
    }
    Tissue tissue = Tissue.in(volume);
    return tissue.topZ().flatMap(tissue::outlineBelow);
  }

  /** The samples of a volume that are no air. */
  private record Tissue(
      List<PatientPoint> points, double mm3, PatientPoint low, PatientPoint high) {

    static Tissue in(Volume volume) {
      VolumeGrid grid = volume.grid();
      int columns = step(grid.columns());
      int rows = step(grid.rows());
      int slices = step(grid.slices());
      List<VoxelIndex> samples = samples(volume, columns, rows, slices);
      double[] values =
          samples.stream().mapToDouble(sample -> Math.abs(volume.real(sample))).toArray();
      double least = AIR * bright(values);
      List<PatientPoint> points =
          IntStream.range(0, values.length)
              .filter(i -> values[i] > least)
              .mapToObj(i -> grid.toPatient(samples.get(i)))
              .toList();
      List<PatientPoint> corners = corners(grid);
      return new Tissue(
          points,
          grid.voxelVolumeMm3() * columns * rows * slices,
          new PatientPoint(
              least(corners, PatientPoint::x),
              least(corners, PatientPoint::y),
              least(corners, PatientPoint::z)),
          new PatientPoint(
              most(corners, PatientPoint::x),
              most(corners, PatientPoint::y),
              most(corners, PatientPoint::z)));
    }

    private static int step(int count) {
      return (count + SAMPLES_PER_AXIS - 1) / SAMPLES_PER_AXIS;
    }

    private static List<VoxelIndex> samples(Volume volume, int columns, int rows, int slices) {
      VolumeGrid grid = volume.grid();
      return IntStream.iterate(0, k -> k < grid.slices(), k -> k + slices)
          .filter(volume::isLoaded)
          .boxed()
          .flatMap(k ->
              IntStream.iterate(0, j -> j < grid.rows(), j -> j + rows)
                  .boxed()
                  .flatMap(j ->
                      IntStream.iterate(0, i -> i < grid.columns(), i -> i + columns)
                          .mapToObj(i -> new VoxelIndex(i, j, k))))
          .toList();
    }

    private static double bright(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted.length == 0 ? 0 : sorted[(int) (BRIGHT_SHARE * (sorted.length - 1))];
    }

    private static List<PatientPoint> corners(VolumeGrid grid) {
      return IntStream.range(0, 8)
          .mapToObj(corner ->
              grid.toPatient(
                  new VoxelIndex(
                      (corner & 1) * (grid.columns() - 1),
                      (corner >> 1 & 1) * (grid.rows() - 1),
                      (corner >> 2) * (grid.slices() - 1))))
          .toList();
    }

    /**
     * The top of the uppermost layer that is as large as a cap of a head, if there is air above.
     */
    Optional<Double> topZ() {
      int bins = 1 + (int) ((high.z() - low.z()) / BIN_MM);
      double[] areas = new double[bins];
      for (PatientPoint point : points) {
        areas[(int) ((point.z() - low.z()) / BIN_MM)] += mm3 / BIN_MM;
      }
      int top = bins - 1;
      while (top >= 0 && areas[top] < LEAST_AREA_MM2) {
        top--;
      }
      // whatever reaches the last layer goes on outside of the images
      boolean within = top >= 0 && low.z() + (top + 1) * BIN_MM < high.z();
      return within ? Optional.of(low.z() + (top + 1) * BIN_MM) : Optional.empty();
    }

    /** Empty where what lies below the top is no head by its size. */
    Optional<HeadOutline> outlineBelow(double topZ) {
      double level = Math.max(low.z(), topZ - WIDEST_BELOW_MM);
      double[] x = sorted(level, PatientPoint::x);
      double[] y = sorted(level, PatientPoint::y);
      if (x.length == 0) {
        return Optional.empty();
      }
      double left = x[x.length - 1];
      double right = x[0];
      double front = y[0];
      double back = y[y.length - 1];
      boolean acrossSeen = isWithin(right, left, low.x(), high.x());
      boolean alongSeen = isWithin(front, back, low.y(), high.y());
      boolean head =
          (!acrossSeen || isBetween(left - right, LEAST_WIDTH_MM, MOST_WIDTH_MM))
              && (!alongSeen || isBetween(back - front, LEAST_LENGTH_MM, MOST_LENGTH_MM));
      return head && (acrossSeen || alongSeen)
          ? Optional.of(
              new HeadOutline(
                  topZ,
                  acrossSeen ? Optional.of((left + right) / 2) : Optional.empty(),
                  alongSeen ? Optional.of(front) : Optional.empty(),
                  alongSeen ? Optional.of(back) : Optional.empty()))
          : Optional.empty();
    }

    /** Without the outermost hundredth at either end, which is noise. */
    private double[] sorted(double level, ToDoubleFunction<PatientPoint> axis) {
      double[] values =
          points.stream()
              .filter(point -> Math.abs(point.z() - level) <= BIN_MM * 2)
              .mapToDouble(axis)
              .sorted()
              .toArray();
      int noise = values.length / 100;
      return Arrays.copyOfRange(values, noise, values.length - noise);
    }

    private static boolean isWithin(double from, double to, double low, double high) {
      return from > low + BIN_MM && to < high - BIN_MM;
    }

    private static boolean isBetween(double value, double least, double most) {
      return value >= least && value <= most;
    }

    private static double least(List<PatientPoint> corners, ToDoubleFunction<PatientPoint> axis) {
      return corners.stream().mapToDouble(axis).min().orElseThrow();
    }

    private static double most(List<PatientPoint> corners, ToDoubleFunction<PatientPoint> axis) {
      return corners.stream().mapToDouble(axis).max().orElseThrow();
    }
  }
}
