package org.sideroscope.dicomobjects.seg;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The voxels that frames are slices of, in whatever order they lie in the file and however many
 * empty ones were left out of it.
 */
final class FrameGrid {

  /** Part of a voxel by which the place of a frame may be off, as headers are rounded. */
  private static final double TOLERANCE = 0.1;

  /** Nearer planes than this are one, in mm. */
  private static final double SAME_PLANE_MM = 1e-3;

  /** Of slices left out, the two nearest that are there may lie so many apart. */
  private static final int MOST_LEFT_OUT = 4;

  private static final int MOST_SLICES = 1 << 16;

  /** No body is longer; the header that says so is not believed. */
  private static final double LONGEST_MM = 1e5;

  private FrameGrid() {}

  /** Empty if the frames are not parallel or their distances uneven. */
  static Optional<VolumeGrid> of(FrameGeometry geometry) {
    List<FrameGeometry.Frame> frames = geometry.frames();
    FrameGeometry.Frame any = frames.getFirst();
    if (!frames.stream().allMatch(frame -> isParallel(frame, any))) {
      return Optional.empty();
    }
    PatientVector normal = any.columnStep().cross(any.rowStep()).unit();
    List<FrameGeometry.Frame> sorted =
        frames.stream()
            .sorted((a, b) -> Double.compare(depth(a, normal), depth(b, normal)))
            .toList();
    FrameGeometry.Frame first = sorted.getFirst();
    PatientVector way = sorted.getLast().origin().minus(first.origin());
    double reach = way.dot(normal);
    if (!(way.length() < LONGEST_MM)) {
      return Optional.empty();
    }
    if (reach < SAME_PLANE_MM) {
      PatientVector step = normal.times(geometry.sliceDistanceMm().orElse(1));
      return Optional.of(grid(geometry, first, step, 1)).filter(grid -> holds(grid, frames));
    }
    return spacings(geometry, sorted, normal)
        .mapToLong(spacing -> Math.round(reach / spacing))
        .filter(steps -> steps >= 1 && steps < MOST_SLICES)
        .mapToObj(steps -> grid(geometry, first, way.times(1.0 / steps), (int) steps + 1))
        .filter(grid -> holds(grid, frames))
        .findFirst();
  }

  /** What the header says, if it does, and what the two nearest frames leave possible. */
  private static DoubleStream spacings(
      FrameGeometry geometry, List<FrameGeometry.Frame> sorted, PatientVector normal) {
    double least =
        IntStream.range(1, sorted.size())
            .mapToDouble(i -> depth(sorted.get(i), normal) - depth(sorted.get(i - 1), normal))
            .filter(gap -> gap > SAME_PLANE_MM)
            .min()
            .orElse(1);
    return DoubleStream.concat(
        geometry.sliceDistanceMm().stream(),
        IntStream.rangeClosed(1, MOST_LEFT_OUT).mapToDouble(parts -> least / parts));
  }

  private static double depth(FrameGeometry.Frame frame, PatientVector normal) {
    return frame.origin().minus(PatientPoint.of(0, 0, 0)).dot(normal);
  }

  private static boolean isParallel(FrameGeometry.Frame one, FrameGeometry.Frame other) {
    return isSame(one.columnStep(), other.columnStep()) && isSame(one.rowStep(), other.rowStep());
  }

  private static boolean isSame(PatientVector one, PatientVector other) {
    return one.plus(other.reversed()).length() < 1e-3 * other.length();
  }

  private static VolumeGrid grid(
      FrameGeometry geometry, FrameGeometry.Frame first, PatientVector step, int slices) {
    return new VolumeGrid(
        geometry.columns(),
        geometry.rows(),
        slices,
        first.origin(),
        first.columnStep(),
        first.rowStep(),
        step);
  }

  private static boolean holds(VolumeGrid grid, List<FrameGeometry.Frame> frames) {
    return frames.stream().map(frame -> grid.toVoxel(frame.origin())).allMatch(FrameGrid::isSlice);
  }

  private static boolean isSlice(VoxelPosition at) {
    return Math.abs(at.column()) < TOLERANCE
        && Math.abs(at.row()) < TOLERANCE
        && Math.abs(at.slice() - Math.rint(at.slice())) < TOLERANCE;
  }

  /** From the distance of the frames, or what a single one says of itself. */
  static OptionalDouble voxelVolumeMm3(FrameGeometry geometry) {
    FrameGeometry.Frame any = geometry.frames().getFirst();
    double pixel = any.columnStep().cross(any.rowStep()).length();
    Optional<VolumeGrid> grid = of(geometry).filter(found -> found.slices() > 1);
    if (grid.isPresent()) {
      return OptionalDouble.of(grid.get().voxelVolumeMm3());
    }
    return geometry.sliceDistanceMm().isPresent()
        ? OptionalDouble.of(pixel * geometry.sliceDistanceMm().getAsDouble())
        : OptionalDouble.empty();
  }
}
