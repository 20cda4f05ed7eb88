package org.sideroscope.marking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Cut;

/**
 * Where a cut in any direction meets a mask: the pixels whose middle lies in a marked voxel. Keeps
 * its arrays for the next cut and allocates nothing while the marks met are not more ragged than
 * before. Not thread-safe: one for each thread that draws.
 */
public final class MaskSection {

  private static final int INTS_A_RUN = 3;

  private final SectionLine line = new SectionLine();
  private int[] runs = new int[64 * INTS_A_RUN];
  private int size;
  private int columns;
  private int rows;

  /** Cuts a mask; what was cut before is forgotten. */
  public void cut(Mask mask, Cut cut) {
    size = 0;
    columns = cut.columns();
    rows = cut.rows();
    if (mask.isEmpty()) {
      return;
    }
    line.lieIn(mask, cut);
    for (int row = 0; row < rows; row++) {
      line.turnTo(row);
      int from = line.firstNear(columns);
      int to = line.endNear(columns);
      if (from < to) {
        meet(mask, row, from, to);
      }
    }
  }

  private void meet(Mask mask, int row, int from, int to) {
    int slice = -1;
    SliceMask marked = null;
    int start = -1;
    for (int column = from; column < to; column++) {
      int at = line.slice(column);
      if (at != slice) {
        slice = at;
        marked = mask.slice(at);
      }
      boolean inside = marked != null && marked.contains(line.column(column), line.row(column));
      if (inside && start < 0) {
        start = column;
      } else if (!inside && start >= 0) {
        add(row, start, column);
        start = -1;
      }
    }
    if (start >= 0) {
      add(row, start, to);
    }
  }

  private void add(int row, int from, int to) {
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, 2 * size);
    }
    runs[size++] = row;
    runs[size++] = from;
    runs[size++] = to;
  }

  /** True when the cut meets no marked voxel. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Pixels across the cut. */
  public int columns() {
    return columns;
  }

  /** Pixels down the cut. */
  public int rows() {
    return rows;
  }

  /** Visits the pixels in marked voxels row by row, left to right. */
  public void forEachRun(Mask.RowVisitor visitor) {
    for (int run = 0; run < size; run += INTS_A_RUN) {
      visitor.run(runs[run], runs[run + 1], runs[run + 2]);
    }
  }

  /** A row of a cut in the voxel space of a mask, and the part of it that is near marks. */
  private static final class SectionLine {
    private static final double NO_STEP = 1e-12;

    private double originColumn;
    private double originRow;
    private double originSlice;
    private double rightColumn;
    private double rightRow;
    private double rightSlice;
    private double downColumn;
    private double downRow;
    private double downSlice;
    private double column;
    private double row;
    private double slice;

    private int left;
    private int top;
    private int right;
    private int bottom;
    private int firstSlice;
    private int endSlice;

    void lieIn(Mask mask, Cut cut) {
      VolumeGrid grid = mask.grid();
      VoxelPosition origin = grid.toVoxel(cut.origin());
      VoxelPosition toRight = grid.toVoxel(cut.origin().plus(cut.rightStep()));
      VoxelPosition below = grid.toVoxel(cut.origin().plus(cut.downStep()));
      originColumn = origin.column();
      originRow = origin.row();
      originSlice = origin.slice();
      rightColumn = toRight.column() - originColumn;
      rightRow = toRight.row() - originRow;
      rightSlice = toRight.slice() - originSlice;
      downColumn = below.column() - originColumn;
      downRow = below.row() - originRow;
      downSlice = below.slice() - originSlice;
      findMarks(mask);
    }

    private void findMarks(Mask mask) {
      left = mask.grid().columns();
      top = mask.grid().rows();
      right = 0;
      bottom = 0;
      firstSlice = mask.firstSlice();
      endSlice = mask.endSlice();
      for (int at = firstSlice; at < endSlice; at++) {
        SliceMask.@Nullable Extent extent = mask.extent(at);
        if (extent != null) {
          left = Math.min(left, extent.left());
          top = Math.min(top, extent.top());
          right = Math.max(right, extent.right());
          bottom = Math.max(bottom, extent.bottom());
        }
      }
    }

    void turnTo(int rowOfCut) {
      column = originColumn + rowOfCut * downColumn;
      row = originRow + rowOfCut * downRow;
      slice = originSlice + rowOfCut * downSlice;
    }

    /** No pixel before this one is in a mark. */
    int firstNear(int count) {
      double first =
          Math.max(
              Math.max(entry(column, rightColumn, left, right), entry(row, rightRow, top, bottom)),
              entry(slice, rightSlice, firstSlice, endSlice));
      return first >= count ? count : (int) Math.max(0, Math.floor(first));
    }

    /** Neither this pixel nor one after it is in a mark. */
    int endNear(int count) {
      double last =
          Math.min(
              Math.min(exit(column, rightColumn, left, right), exit(row, rightRow, top, bottom)),
              exit(slice, rightSlice, firstSlice, endSlice));
      return last < 0 ? 0 : (int) Math.min(count, Math.ceil(last) + 1);
    }

    /** Where a line comes into the voxels from {@code first} to before {@code end}. */
    private static double entry(double start, double step, int first, int end) {
      double low = first - 0.5;
      double high = end - 0.5;
      if (Math.abs(step) < NO_STEP) {
        return start >= low && start <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      }
      return step > 0 ? (low - start) / step : (high - start) / step;
    }

    private static double exit(double start, double step, int first, int end) {
      double low = first - 0.5;
      double high = end - 0.5;
      if (Math.abs(step) < NO_STEP) {
        return start >= low && start <= high ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      }
      return step > 0 ? (high - start) / step : (low - start) / step;
    }

    int column(int pixel) {
      return (int) Math.floor(column + pixel * rightColumn + 0.5);
    }

    int row(int pixel) {
      return (int) Math.floor(row + pixel * rightRow + 0.5);
    }

    int slice(int pixel) {
      return (int) Math.floor(slice + pixel * rightSlice + 0.5);
    }
  }
}
