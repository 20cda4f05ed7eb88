package org.sideroscope.marking;

import java.util.Arrays;
import org.sideroscope.imaging.VolumeGrid;

/**
 * A set of voxels as runs of their linear index, {@code column + columns * (row + rows * slice)}.
 * Runs are maximal and ascending, so that equal sets are equal values. Immutable; costs 16 bytes a
 * run, however large the volume is.
 */
public final class VoxelRuns {

  public static final VoxelRuns EMPTY = new VoxelRuns(new long[0]);

  /** Start (inclusive) and end (exclusive) of each run in turn, strictly ascending. */
  private final long[] bounds;

  private VoxelRuns(long[] bounds) {
    this.bounds = bounds;
  }

  /** Sees one run of linear indices. */
  @FunctionalInterface
  public interface Visitor {
    void run(long startInclusive, long endExclusive);
  }

  /** Collects runs in any order, overlapping or not. */
  public static final class Builder {
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private int size;

    private Builder() {}

    /**
     * @throws IllegalArgumentException if the run is empty or begins below 0
     */
    public Builder add(long startInclusive, long endExclusive) {
      if (startInclusive < 0 || endExclusive <= startInclusive) {
        throw new IllegalArgumentException(
            "A run of voxels begins at 0 or above and has a length.");
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = startInclusive;
      ends[size++] = endExclusive;
      return this;
    }

    public VoxelRuns build() {
      // How many runs cover an index does not depend on which end belongs to which start, so both
      // can be sorted on their own.
      Arrays.sort(starts, 0, size);
      Arrays.sort(ends, 0, size);
      Bounds merged = new Bounds(2 * size);
      int closed = 0;
      for (int opened = 0; opened < size; opened++) {
        while (ends[closed] < starts[opened]) {
          closed++;
        }
        if (closed == opened) {
          merged.start(starts[opened]);
        }
        merged.end(ends[opened]);
      }
      return merged.build();
    }
  }

  /** Writes ascending runs, joining those that touch. */
  private static final class Bounds {
    private long[] values;
    private int size;

    Bounds(int capacity) {
      values = new long[Math.max(2, capacity)];
    }

    void start(long start) {
      if (size > 0 && values[size - 1] == start) {
        size--;
      } else {
        push(start);
      }
    }

    /** Ends the open run, or moves the end of the last one. */
    void end(long end) {
      if (size % 2 == 0) {
        values[size - 1] = end;
      } else {
        push(end);
      }
    }

    private void push(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    VoxelRuns build() {
      return size == 0 ? EMPTY : new VoxelRuns(Arrays.copyOf(values, size));
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Number of voxels. */
  public long count() {
    long count = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      count += bounds[i + 1] - bounds[i];
    }
    return count;
  }

  /** Number of runs. */
  public int runCount() {
    return bounds.length / 2;
  }

  /** True when every voxel lies within the grid. */
  public boolean fitsIn(VolumeGrid grid) {
    return isEmpty()
        || bounds[bounds.length - 1] <= (long) grid.columns() * grid.rows() * grid.slices();
  }

  public void forEach(Visitor visitor) {
    for (int i = 0; i < bounds.length; i += 2) {
      visitor.run(bounds[i], bounds[i + 1]);
    }
  }

  public VoxelRuns union(VoxelRuns other) {
    return combine(other, (mine, theirs) -> mine || theirs);
  }

  public VoxelRuns intersection(VoxelRuns other) {
    return combine(other, (mine, theirs) -> mine && theirs);
  }

  public VoxelRuns minus(VoxelRuns other) {
    return combine(other, (mine, theirs) -> mine && !theirs);
  }

  @FunctionalInterface
  private interface Membership {
    boolean of(boolean mine, boolean theirs);
  }

  /** Walks the bounds of both sets in order; the wanted set changes only at one of them. */
  private VoxelRuns combine(VoxelRuns other, Membership wanted) {
    Bounds result = new Bounds(bounds.length + other.bounds.length);
    int mine = 0;
    int theirs = 0;
    boolean inside = false;
    while (mine < bounds.length || theirs < other.bounds.length) {
      long at = Math.min(bound(bounds, mine), bound(other.bounds, theirs));
      mine += bound(bounds, mine) == at ? 1 : 0;
      theirs += bound(other.bounds, theirs) == at ? 1 : 0;
      boolean next = wanted.of(mine % 2 == 1, theirs % 2 == 1);
      if (next && !inside) {
        result.start(at);
      } else if (inside && !next) {
        result.end(at);
      }
      inside = next;
    }
    return result.build();
  }

  private static long bound(long[] bounds, int index) {
    return index < bounds.length ? bounds[index] : Long.MAX_VALUE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VoxelRuns runs && Arrays.equals(bounds, runs.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return count() + " voxels in " + runCount() + " runs";
  }
}
