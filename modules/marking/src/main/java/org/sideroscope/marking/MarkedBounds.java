package org.sideroscope.marking;

/**
 * The rectangle of voxels that holds a slice's marks, and the lattice of half voxels over it: even
 * lattice indices are edges between voxels, odd ones voxel centres.
 *
 * @param left first marked column
 * @param right last marked column
 */
record MarkedBounds(int left, int right, int top, int bottom) {

  static MarkedBounds of(SliceMask mask) {
    int left = mask.columns();
    int right = -1;
    int top = mask.rows();
    int bottom = -1;
    for (int row = 0; row < mask.rows(); row++) {
      int column = mask.nextMarked(row, 0);
      if (column < mask.columns()) {
        left = Math.min(left, column);
        right = Math.max(right, lastMarked(mask, row, column));
        top = Math.min(top, row);
        bottom = row;
      }
    }
    return new MarkedBounds(left, right, top, bottom);
  }

  private static int lastMarked(SliceMask mask, int row, int from) {
    int end = from;
    for (int column = from; column < mask.columns(); column = mask.nextMarked(row, end)) {
      end = mask.nextClear(row, column);
    }
    return end - 1;
  }

  boolean isEmpty() {
    return right < left;
  }

  int latticeWidth() {
    return 2 * (right - left + 1) + 1;
  }

  int latticeHeight() {
    return 2 * (bottom - top + 1) + 1;
  }

  /** True when no unmarked voxel touches the lattice point. */
  boolean isWithin(SliceMask mask, int x, int y) {
    int column = left + (x >> 1);
    int row = top + (y >> 1);
    int columnBefore = x % 2 == 0 ? column - 1 : column;
    int rowBefore = y % 2 == 0 ? row - 1 : row;
    return mask.contains(column, row)
        && mask.contains(columnBefore, row)
        && mask.contains(column, rowBefore)
        && mask.contains(columnBefore, rowBefore);
  }
}
