package org.sideroscope.marking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The marked voxels of one slice, in square tiles of 64 x 64 of which only the marked ones exist.
 * Immutable; an edited version shares every tile it did not change.
 */
final class SliceMask {

  static final int TILE = 64;
  private static final int SHIFT = 6;

  private final int columns;
  private final int rows;
  private final int tilesAcross;
  private final long[] @Nullable [] tiles;
  private final int count;
  private @Nullable InscribedDisc thickest;
  private @Nullable Cell middle;
  private @Nullable Extent extent;

  private SliceMask(int columns, int rows, long[] @Nullable [] tiles, int count) {
    this.columns = columns;
    this.rows = rows;
    this.tilesAcross = tilesAcross(columns);
    this.tiles = tiles;
    this.count = count;
  }

  static SliceMask empty(int columns, int rows) {
    return new SliceMask(columns, rows, new long[tilesAcross(columns) * tilesAcross(rows)][], 0);
  }

  private static int tilesAcross(int voxels) {
    return (voxels + TILE - 1) >> SHIFT;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int count() {
    return count;
  }

  boolean contains(int column, int row) {
    return column >= 0
        && column < columns
        && row >= 0
        && row < rows
        && ((word(row, column >> SHIFT) >>> column) & 1) != 0;
  }

  /** The marked columns of a row among the 64 of one tile, bit 0 first. */
  private long word(int row, int tileColumn) {
    long[] tile = tiles[(row >> SHIFT) * tilesAcross + tileColumn];
    return tile == null ? 0 : tile[row & (TILE - 1)];
  }

  /** The first marked column from {@code from} on, or the number of columns. */
  int nextMarked(int row, int from) {
    return next(row, from, 0);
  }

  /** The first column from {@code from} on that is not marked, or the number of columns. */
  int nextClear(int row, int from) {
    return next(row, from, -1L);
  }

  private int next(int row, int from, long flip) {
    int column = from;
    while (column < columns) {
      long ahead = (word(row, column >> SHIFT) ^ flip) >>> column;
      if (ahead != 0) {
        return Math.min(columns, column + Long.numberOfTrailingZeros(ahead));
      }
      column = (column | (TILE - 1)) + 1;
    }
    return columns;
  }

  /** The largest disc that fits; worked out once, since a slice of a mask never changes. */
  InscribedDisc thickest(double columnSpacingMm, double rowSpacingMm) {
    InscribedDisc known = thickest;
    if (known == null) {
      known = InscribedDisc.largestIn(this, columnSpacingMm, rowSpacingMm);
      thickest = known;
    }
    return known;
  }

  /** Visits the marked voxels row by row, left to right. */
  void forEachRun(Mask.RowVisitor visitor) {
    for (int row = 0; row < rows; row++) {
      int column = nextMarked(row, 0);
      while (column < columns) {
        int end = nextClear(row, column);
        visitor.run(row, column, end);
        column = nextMarked(row, end);
      }
    }
  }

  /**
   * The columns and rows that hold all marks of a slice; {@code right} and {@code bottom} do not.
   */
  record Extent(int left, int top, int right, int bottom) {}

  /** Where the marks are; worked out once, since a slice of a mask never changes. */
  Extent extent() {
    Extent known = extent;
    if (known == null) {
      known = measure();
      extent = known;
    }
    return known;
  }

  private Extent measure() {
    int left = columns;
    int top = rows;
    int right = 0;
    int bottom = 0;
    for (int row = 0; row < rows; row++) {
      int first = nextMarked(row, 0);
      if (first < columns) {
        left = Math.min(left, first);
        right = Math.max(right, lastMarked(row) + 1);
        top = Math.min(top, row);
        bottom = row + 1;
      }
    }
    return new Extent(left, top, right, bottom);
  }

  /** The last marked column of a row that has one. */
  private int lastMarked(int row) {
    int tileColumn = tilesAcross - 1;
    while (word(row, tileColumn) == 0) {
      tileColumn--;
    }
    return (tileColumn << SHIFT) + TILE - 1 - Long.numberOfLeadingZeros(word(row, tileColumn));
  }

  /** One voxel of a slice. */
  record Cell(int column, int row) {}

  /**
   * The middle one of the marked voxels in reading order.
   *
   * @throws IllegalArgumentException if none is marked
   */
  Cell middle() {
    Cell known = middle;
    if (known == null) {
      known = marked(count / 2);
      middle = known;
    }
    return known;
  }

  /** The marked voxel with {@code before} others ahead of it in reading order. */
  private Cell marked(int before) {
    int left = before;
    for (int row = 0; row < rows; row++) {
      int column = nextMarked(row, 0);
      while (column < columns) {
        int end = nextClear(row, column);
        if (left < end - column) {
          return new Cell(column + left, row);
        }
        left -= end - column;
        column = nextMarked(row, end);
      }
    }
    throw new IllegalArgumentException("Fewer voxels than that are marked.");
  }

  Editor edit() {
    return new Editor(this);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SliceMask mask
            && columns == mask.columns
            && rows == mask.rows
            && count == mask.count
            && Arrays.deepEquals(tiles, mask.tiles));
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(tiles);
  }

  /** Makes an edited version. Copies a tile when it is first touched. Used once. */
  static final class Editor {
    private final SliceMask original;
    private final long[] @Nullable [] tiles;
    private final boolean[] touched;
    private int count;

    private Editor(SliceMask original) {
      this.original = original;
      this.tiles = original.tiles.clone();
      this.touched = new boolean[tiles.length];
      this.count = original.count;
    }

    /** Marks or clears the columns {@code from} (inclusive) to {@code to} (exclusive) of a row. */
    void set(int row, int from, int to, boolean marked) {
      int column = from;
      while (column < to) {
        int end = Math.min(to, (column | (TILE - 1)) + 1);
        long bits = (-1L >>> (TILE - (end - column))) << column;
        setBits((row >> SHIFT) * original.tilesAcross + (column >> SHIFT), row, bits, marked);
        column = end;
      }
    }

    private void setBits(int index, int row, long bits, boolean marked) {
      long[] tile = own(index);
      long before = tile[row & (TILE - 1)];
      long after = marked ? before | bits : before & ~bits;
      tile[row & (TILE - 1)] = after;
      count += Long.bitCount(after) - Long.bitCount(before);
    }

    private long[] own(int index) {
      long[] tile = tiles[index];
      if (!touched[index]) {
        tile = tile == null ? new long[TILE] : tile.clone();
        tiles[index] = tile;
        touched[index] = true;
      }
      return tile;
    }

    SliceMask build() {
      for (int i = 0; i < tiles.length; i++) {
        if (touched[i] && isClear(tiles[i])) {
          tiles[i] = null;
        }
      }
      return new SliceMask(original.columns, original.rows, tiles, count);
    }

    private static boolean isClear(long[] tile) {
      for (long bits : tile) {
        if (bits != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
