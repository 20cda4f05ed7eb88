package org.sideroscope.viewer;

import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.RegionGrowth;
import org.sideroscope.marking.tool.VoxelBox;

/**
 * A region that grows from a voxel; how far it goes is its tolerance. It grows away from the JavaFX
 * thread, and of several tolerances that are wanted meanwhile the last one counts.
 */
final class RegionInHand implements StrokeInHand {

  /** What is further away is another deposit, or the region has leaked. */
  private static final double REACH_MM = 20;

  /** A picture whose normal is so near to an axis of the voxels shows one layer of them. */
  private static final double ALONG_AXIS = 0.999;

  private record Grown(VoxelRuns voxels, Mask mask, MaskDelta change) {}

  private final VolumeGrid grid;
  private final RegionGrowth growth;
  private VoxelRuns voxels = VoxelRuns.EMPTY;
  private Mask covered;
  private OptionalDouble waiting = OptionalDouble.empty();
  private @Nullable CompletableFuture<Grown> running;
  private int started;

  private RegionInHand(VolumeGrid grid, RegionGrowth growth) {
    this.grid = grid;
    this.growth = growth;
    this.covered = Mask.empty(grid);
  }

  /**
   * @param place within the volume
   * @param through whether the region leaves the picture, as it must where that lies aslant
   */
  static RegionInHand from(Volume volume, PicturePlane plane, PatientPoint place, boolean through) {
    VolumeGrid grid = volume.grid();
    VoxelIndex seed = grid.toVoxel(place).nearest();
    VoxelBox around = VoxelBox.around(grid, seed, REACH_MM);
    VoxelBox box = through ? around : layer(around, grid, plane.pictures().normal(), seed);
    return new RegionInHand(grid, RegionGrowth.from(volume, box, seed));
  }

  private static VoxelBox layer(
      VoxelBox box, VolumeGrid grid, PatientVector normal, VoxelIndex seed) {
    boolean columns = isAlong(grid.columnStep(), normal);
    boolean rows = isAlong(grid.rowStep(), normal);
    boolean slices = isAlong(grid.normal(), normal);
    return new VoxelBox(
        mixed(box.first(), seed, columns, rows, slices),
        mixed(box.last(), seed, columns, rows, slices));
  }

  private static boolean isAlong(PatientVector axis, PatientVector normal) {
    return Math.abs(axis.unit().dot(normal)) > ALONG_AXIS;
  }

  private static VoxelIndex mixed(
      VoxelIndex corner, VoxelIndex seed, boolean columns, boolean rows, boolean slices) {
    return VoxelIndex.of(
        (columns ? seed : corner).column(),
        (rows ? seed : corner).row(),
        (slices ? seed : corner).slice());
  }

  @Override
  public MaskDelta follow(PatientPoint place) {
    return MaskDelta.NONE;
  }

  /**
   * Grows as far as a tolerance allows.
   *
   * @param tolerance in real values, at least 0
   * @param growing runs what is too slow for the JavaFX thread
   * @param onFxThread runs what belongs to it
   * @param onGrown told there by how much the region has changed
   */
  void grow(double tolerance, Executor growing, Executor onFxThread, Consumer<MaskDelta> onGrown) {
    waiting = OptionalDouble.of(tolerance);
    if (running == null) {
      start(growing, onFxThread, onGrown);
    }
  }

  private void start(Executor growing, Executor onFxThread, Consumer<MaskDelta> onGrown) {
    double wanted = waiting.orElseThrow();
    waiting = OptionalDouble.empty();
    VoxelRuns before = voxels;
    int number = ++started;
    CompletableFuture<Grown> job = new CompletableFuture<>();
    running = job;
    growing.execute(() -> {
      try {
        job.complete(grown(wanted, before));
      } finally {
        // whoever waits for what will never come waits no longer
        job.cancel(false);
      }
      onFxThread.execute(() -> arrived(number, growing, onFxThread, onGrown));
    });
  }

  private void arrived(
      int number, Executor growing, Executor onFxThread, Consumer<MaskDelta> onGrown) {
    CompletableFuture<Grown> job = running;
    // the stroke may have been ended meanwhile, which took the region as it was then
    if (job != null && number == started) {
      running = null;
      onGrown.accept(take(job.join()));
      if (waiting.isPresent()) {
        start(growing, onFxThread, onGrown);
      }
    }
  }

  private Grown grown(double tolerance, VoxelRuns before) {
    VoxelRuns after = growth.region(tolerance);
    return new Grown(
        after, Mask.of(grid, after), new MaskDelta(after.minus(before), before.minus(after)));
  }

  private MaskDelta take(Grown grown) {
    voxels = grown.voxels();
    covered = grown.mask();
    return grown.change();
  }

  /** Whether what was wanted last is not there yet. */
  boolean isGrowing() {
    return running != null || waiting.isPresent();
  }

  /** Waits for what was wanted last: there is no time after this. */
  MaskDelta finish() {
    MaskDelta change = MaskDelta.NONE;
    CompletableFuture<Grown> job = running;
    running = null;
    if (job != null) {
      change = take(job.join());
    }
    if (waiting.isPresent()) {
      change = change.then(take(grown(waiting.orElseThrow(), voxels)));
      waiting = OptionalDouble.empty();
    }
    return change;
  }

  @Override
  public Mask covered() {
    return covered;
  }
}
