package org.sideroscope.viewer;

import java.util.Arrays;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskSection;

/**
 * The borders of the marked voxels of one slice as closed loops of straight pieces between the
 * voxels. A corner (x, y) is the upper left corner of voxel (x, y). Voxels that touch only at a
 * corner belong to different loops. Buffers are kept and reused.
 */
final class SliceContours {

  /** Directions of a step along a border, clockwise around the marked voxels. */
  private static final int RIGHT = 0;

  private static final int[] STEP_X = {1, 0, -1, 0};
  private static final int[] STEP_Y = {0, 1, 0, -1};
  private static final int MOST_SIDES = 4;

  private int[] corners = new int[256];
  private int cornerCount;
  private int[] loopEnds = new int[32];
  private int loopCount;
  private long[] inside = new long[0];
  private long[] walked = new long[0];
  private int columns;
  private int rows;

  /** Forgets all loops. */
  void clear() {
    cornerCount = 0;
    loopCount = 0;
  }

  int loopCount() {
    return loopCount;
  }

  /** Number of corners of all loops together. */
  int cornerCount() {
    return cornerCount;
  }

  /** The first corner of a loop. */
  int loopStart(int loop) {
    return loop == 0 ? 0 : loopEnds[loop - 1];
  }

  /** One beyond the last corner of a loop. */
  int loopEnd(int loop) {
    return loopEnds[loop];
  }

  int cornerX(int corner) {
    return corners[2 * corner];
  }

  int cornerY(int corner) {
    return corners[2 * corner + 1];
  }

  /** Adds the loops around the marks of one slice. */
  void trace(Mask mask, int slice) {
    if (mask.count(slice) == 0) {
      return;
    }
    prepare(mask.grid().columns(), mask.grid().rows());
    mask.forEachRun(slice, this::fill);
    mask.forEachRun(slice, this::traceAbove);
  }

  /** Adds the loops around what a cut meets, in its pixels. */
  void trace(MaskSection cut) {
    if (cut.isEmpty()) {
      return;
    }
    prepare(cut.columns(), cut.rows());
    cut.forEachRun(this::fill);
    cut.forEachRun(this::traceAbove);
  }

  private void prepare(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    int words = (columns * rows + Long.SIZE - 1) / Long.SIZE;
    if (inside.length < words) {
      inside = new long[words];
      walked = new long[words];
    } else {
      Arrays.fill(inside, 0);
      Arrays.fill(walked, 0);
    }
  }

  private void fill(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      set(inside, column, row);
    }
  }

  /** Every loop has an upper side, so all are found by looking at these. */
  private void traceAbove(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (!isInside(column, row - 1) && !get(walked, column, row)) {
        walk(column, row);
      }
    }
  }

  /** Walks once around, with the marked voxels at the right hand. */
  private void walk(int startX, int startY) {
    int x = startX;
    int y = startY;
    int direction = RIGHT;
    do {
      if (direction == RIGHT) {
        set(walked, x, y);
      }
      x += STEP_X[direction];
      y += STEP_Y[direction];
      int next = turn(x, y, direction);
      if (next != direction) {
        addCorner(x, y);
      }
      direction = next;
    } while (x != startX || y != startY || direction != RIGHT);
    endLoop();
  }

  private int turn(int x, int y, int direction) {
    if (!isInsideAhead(x, y, direction, true)) {
      return (direction + 1) % MOST_SIDES;
    }
    return isInsideAhead(x, y, direction, false) ? (direction + 3) % MOST_SIDES : direction;
  }

  /** The voxel ahead of a corner, at the right or the left hand of who walks there. */
  private boolean isInsideAhead(int x, int y, int direction, boolean rightHand) {
    return switch (direction) {
      case 0 -> isInside(x, rightHand ? y : y - 1);
      case 1 -> isInside(rightHand ? x - 1 : x, y);
      case 2 -> isInside(x - 1, rightHand ? y - 1 : y);
      default -> isInside(rightHand ? x : x - 1, y - 1);
    };
  }

  private boolean isInside(int column, int row) {
    return column >= 0 && column < columns && row >= 0 && row < rows && get(inside, column, row);
  }

  private boolean get(long[] bits, int column, int row) {
    int at = row * columns + column;
    return (bits[at / Long.SIZE] >>> at & 1) != 0;
  }

  private void set(long[] bits, int column, int row) {
    int at = row * columns + column;
    bits[at / Long.SIZE] |= 1L << at;
  }

  private void addCorner(int x, int y) {
    if (2 * cornerCount == corners.length) {
      corners = Arrays.copyOf(corners, 2 * corners.length);
    }
    corners[2 * cornerCount] = x;
    corners[2 * cornerCount + 1] = y;
    cornerCount++;
  }

  private void endLoop() {
    if (loopCount == loopEnds.length) {
      loopEnds = Arrays.copyOf(loopEnds, 2 * loopCount);
    }
    loopEnds[loopCount++] = cornerCount;
  }
}
