package org.sideroscope.marking.tool;

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

  private static final char NOT_REACHED = 0;
  private static final double HIGHEST = Character.MAX_VALUE - 1;
  private static final double ROUNDING = 1e-6;

  private final Volume volume;
  private final VolumeValues values;
  private final VoxelBox box;
  private final double seedValue;
  private final double unit;

  /** One more than the level of each voxel of the box. */
  private final char[] levels;

  /** The first and the last row of the box that were reached, counted through its slices. */
  private int firstLine = Integer.MAX_VALUE;

  private int lastLine = -1;
  private final LevelQueue open = new LevelQueue();

  private RegionGrowth(Volume volume, VoxelBox box, VoxelIndex seed) {
    this.volume = volume;
    this.values = new VolumeValues(volume);
    this.box = box;
    this.seedValue = values.at(seed.column(), seed.row(), seed.slice());
    ValueScale scale =
        volume.isLoaded(seed.slice()) ? volume.scale(seed.slice()) : ValueScale.IDENTITY;
    this.unit = Math.abs(scale.slope());
    this.levels = new char[box.count()];
    if (!Double.isNaN(seedValue)) {
      VoxelIndex first = box.first();
      settle(
          seed.column() - first.column(),
          seed.row() - first.row() + box.rows() * (seed.slice() - first.slice()),
          0);
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
    int line = row + box.rows() * slice;
    if (levels[column + box.columns() * line] != NOT_REACHED) {
      return;
    }
    double value =
        values.at(
            column + box.first().column(), row + box.first().row(), slice + box.first().slice());
    if (!Double.isNaN(value)) {
      settle(column, line, Math.max(level, levelOf(value)));
    }
  }

  private void settle(int column, int line, int level) {
    int at = column + box.columns() * line;
    levels[at] = (char) (level + 1);
    open.add(at, level);
    firstLine = Math.min(firstLine, line);
    lastLine = Math.max(lastLine, line);
  }

  /**
   * How many steps of the stored values it takes to reach a value from that of the seed. Where each
   * slice is scaled by itself, values may lie further apart than stored ones can.
   */
  private int levelOf(double value) {
    return (int) Math.min(HIGHEST, Math.ceil(Math.abs(value - seedValue) / unit - ROUNDING));
  }

  private VoxelRuns upTo(int limit) {
    VoxelRuns.Builder region = VoxelRuns.builder();
    for (int line = firstLine; line <= lastLine; line++) {
      int row = line % box.rows() + box.first().row();
      int slice = line / box.rows() + box.first().slice();
      long start = GridRows.linear(volume.grid(), box.first().column(), row, slice);
      int from = -1;
      for (int column = 0; column <= box.columns(); column++) {
        boolean within =
            column < box.columns() && isWithin(limit, levels[line * box.columns() + column]);
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

  private static boolean isWithin(int limit, char level) {
    return level != NOT_REACHED && level - 1 <= limit;
  }
}
