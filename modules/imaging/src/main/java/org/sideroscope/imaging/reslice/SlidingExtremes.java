package org.sideroscope.imaging.reslice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;

/**
 * The lowest or highest values of the slices in a ring, as a tree: its leaves are groups of slots,
 * each other node takes the extremes of two. A slice that comes or goes costs its group and the way
 * up to the root. Nothing is kept that a changed slot could leave behind.
 */
final class SlidingExtremes {

  /** Bounds the planes: two for each group. */
  private static final int MOST_GROUPS = 12;

  private final SliceReader reader;
  private boolean lowest;
  private int count;
  private int groupSize = 1;
  private int groups;

  /** Node 1 is the root, the children of n are 2n and 2n + 1, the groups come last. */
  private float[] @Nullable [] own = new float[0][];

  /** The plane that shows a node: its own, or that of its only child with slices; null if empty. */
  private float[] @Nullable [] shown = new float[0][];

  private boolean[] changed = new boolean[0];

  SlidingExtremes(SliceReader reader) {
    this.reader = reader;
  }

  /**
   * Begins with an empty ring.
   *
   * @param count pixels in each slice
   */
  void begin(int slots, int count, boolean lowest) {
    if (count != this.count) {
      own = new float[0][];
    }
    this.count = count;
    this.lowest = lowest;
    groupSize = (slots + MOST_GROUPS - 1) / MOST_GROUPS;
    groups = (slots + groupSize - 1) / groupSize;
    own = Arrays.copyOf(own, 2 * groups);
    shown = new float[2 * groups][];
    changed = new boolean[2 * groups];
  }

  /** Takes the wanted slices of the ring in and the others out. */
  void update(Volume volume, SliceRing ring, boolean real) {
    for (int group = 0; group < groups; group++) {
      int from = group * groupSize;
      int to = Math.min(from + groupSize, ring.slots());
      changed[groups + group] = ring.changes(from, to);
      if (changed[groups + group]) {
        shown[groups + group] = read(volume, ring, from, to, real);
      }
    }
    for (int node = groups - 1; node > 0; node--) {
      changed[node] = changed[2 * node] || changed[2 * node + 1];
      if (changed[node]) {
        shown[node] = combined(node);
      }
    }
    reader.release();
  }

  private float @Nullable [] read(Volume volume, SliceRing ring, int from, int to, boolean real) {
    float[] plane = null;
    for (int slot = from; slot < to; slot++) {
      if (ring.wanted(slot) == SliceRing.NONE) {
        continue;
      }
      reader.open(volume, ring.wanted(slot), real);
      if (plane == null) {
        plane = own(groups + from / groupSize);
        reader.write(plane, lowest ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY);
      } else if (lowest) {
        reader.lower(plane);
      } else {
        reader.raise(plane);
      }
    }
    return plane;
  }

  private float @Nullable [] combined(int node) {
    float[] left = shown[2 * node];
    float[] right = shown[2 * node + 1];
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    float[] target = own(node);
    if (lowest) {
      SliceReader.lowest(left, right, target, count);
    } else {
      SliceReader.highest(left, right, target, count);
    }
    return target;
  }

  private float[] own(int node) {
    float[] plane = own[node];
    if (plane == null) {
      plane = new float[count];
      own[node] = plane;
    }
    return plane;
  }

  /** The extremes; infinite where there is only padding, null if no slice is held. */
  float @Nullable [] values() {
    return shown[1];
  }
}
