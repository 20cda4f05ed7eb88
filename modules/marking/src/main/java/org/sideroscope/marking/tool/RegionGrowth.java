package org.sideroscope.marking.tool;

import java.util.Arrays;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/**
 * Grows a region from a voxel over neighbours of similar value.
 *
 * <p>Every voxel that is reached keeps the tolerance it takes to reach it: the largest difference
 * from the seed's value on the best way there. Voxels are reached in the order of that number, so
 * that a wider tolerance goes on where a narrower one stopped, a narrower one costs no more than
 * reading it out, and the same tolerance always gives the same region. Neighbours share a face or,
 * within a slice, a corner: a thin line that runs aslant on its slice stays in one piece.
 *
 * <p>Not thread-safe; one for each seed.
 */
public final class RegionGrowth {

  private static final int NOT_REACHED = Integer.MAX_VALUE;
  private static final double HIGHEST = 1 << 16;
  private static final double ROUNDING = 1e-6;

  private final Volume volume;
  private final VolumeValues values;
  private final VoxelBox box;
  private final double seedValue;
  private final double unit;
  private final int[] levels;
  private final LevelQueue open = new LevelQueue();

  private RegionGrowth(Volume volume, VoxelBox box, VoxelIndex seed) {
    this.volume = volume;
    this.values = new VolumeValues(volume);
    this.box = box;
    this.seedValue = values.at(seed.column(), seed.row(), seed.slice());
    ValueScale scale =
        volume.isLoaded(seed.slice()) ? volume.scale(seed.slice()) : ValueScale.IDENTITY;
    this.unit = Math.abs(scale.slope());
    this.levels = new int[box.count()];
    Arrays.fill(levels, NOT_REACHED);
    if (!Double.isNaN(seedValue)) {
      int at = index(seed.column(), seed.row(), seed.slice());
      levels[at] = 0;
      open.add(at, 0);
    }
  }

  /**
   * @param box where the region may grow
   * @throws IllegalArgumentException if the seed lies outside the box or the box outside the volume
   */
  public static RegionGrowth from(Volume volume, VoxelBox box, VoxelIndex seed) {
    if (!box.contains(seed)
        || !volume.grid().contains(box.first())
        || !volume.grid().contains(box.last())) {
      throw new IllegalArgumentException("The seed of a region lies within its bounds.");
    }
    return new RegionGrowth(volume, box, seed);
  }

  /** The real value of the seed; NaN where there is none, and then no region either. */
  public double seedValue() {
    return seedValue;
  }

  /**
   * The voxels that hang together with the seed and differ from it by no more than a tolerance.
   *
   * @param tolerance in real values, from 0
   */
  public VoxelRuns region(double tolerance) {
    int limit = (int) Math.clamp(Math.floor(tolerance / unit + ROUNDING), -1.0, HIGHEST);
    while (!open.isEmpty() && open.level() <= limit) {
      reachFrom(open.level(), open.poll());
    }
    return upTo(limit);
  }

  private void reachFrom(int level, int at) {
    int column = at % box.columns();
    int row = at / box.columns() % box.rows();
    int slice = at / (box.columns() * box.rows());
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        reach(level, column + right, row + down, slice);
      }
    }
    reach(level, column, row, slice - 1);
    reach(level, column, row, slice + 1);
  }

  private void reach(int level, int column, int row, int slice) {
    if (column < 0
        || column >= box.columns()
        || row < 0
        || row >= box.rows()
        || slice < 0
        || slice >= box.slices()) {
      return;
    }
    int at = column + box.columns() * (row + box.rows() * slice);
    if (levels[at] != NOT_REACHED) {
      return;
    }
    double value =
        values.at(
            column + box.first().column(), row + box.first().row(), slice + box.first().slice());
    if (!Double.isNaN(value)) {
      levels[at] = Math.max(level, levelOf(value));
      open.add(at, levels[at]);
    }
  }

  /**
   * How many steps of the stored values it takes to reach a value from that of the seed. Where each
   * slice is scaled by itself, values may lie further apart than stored ones can.
   */
  private int levelOf(double value) {
    return (int) Math.min(HIGHEST, Math.ceil(Math.abs(value - seedValue) / unit - ROUNDING));
  }

  private int index(int column, int row, int slice) {
    return column
        - box.first().column()
        + box.columns() * (row - box.first().row() + box.rows() * (slice - box.first().slice()));
  }

  private VoxelRuns upTo(int limit) {
    VoxelRuns.Builder region = VoxelRuns.builder();
    for (int line = 0; line < box.rows() * box.slices(); line++) {
      int row = line % box.rows() + box.first().row();
      int slice = line / box.rows() + box.first().slice();
      long start = GridRows.linear(volume.grid(), box.first().column(), row, slice);
      int from = -1;
      for (int column = 0; column <= box.columns(); column++) {
        boolean within = column < box.columns() && levels[line * box.columns() + column] <= limit;
        if (within && from < 0) {
          from = column;
        } else if (!within && from >= 0) {
          region.add(start + from, start + column);
          from = -1;
        }
      }
    }
    return region.build();
  }
}
