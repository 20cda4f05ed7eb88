package org.sideroscope.marking;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * Finds the voxel centres of one slice within a radius of a line, row by row. The area around a
 * line is convex, so each row of it is one piece.
 */
final class CoveredRows {

  private final VolumeGrid grid;
  private final double radiusMm;
  private final int slice;
  private final VoxelRuns.Builder covered;
  private final double columnMm;
  private final double rowMm;

  CoveredRows(VolumeGrid grid, double radiusMm, int slice, VoxelRuns.Builder covered) {
    this.grid = grid;
    this.radiusMm = radiusMm;
    this.slice = slice;
    this.covered = covered;
    this.columnMm = grid.columnSpacingMm();
    this.rowMm = grid.rowSpacingMm();
  }

  void addVoxel(VoxelIndex voxel) {
    if (grid.contains(voxel)) {
      add(voxel.row(), voxel.column(), voxel.column());
    }
  }

  /** Adds what lies within the radius of the line from {@code a} to {@code b}. */
  void addCapsule(VoxelPosition a, VoxelPosition b) {
    double reach = radiusMm / rowMm;
    int top = ceil(Math.min(a.row(), b.row()) - reach, grid.rows());
    int bottom = floor(Math.max(a.row(), b.row()) + reach, grid.rows());
    for (int row = top; row <= bottom; row++) {
      addRow(row, a, b);
    }
  }

  private void addRow(int row, VoxelPosition a, VoxelPosition b) {
    Span span = Span.NONE.with(disc(row, a)).with(disc(row, b)).with(band(row, a, b));
    int from = ceil(span.from() / columnMm, grid.columns());
    int to = floor(span.to() / columnMm, grid.columns());
    if (from <= to) {
      add(row, from, to);
    }
  }

  /** The part of a row within the radius of one end. */
  private Span disc(int row, VoxelPosition end) {
    double across = (row - end.row()) * rowMm;
    double half = Math.sqrt(radiusMm * radiusMm - across * across);
    double middle = end.column() * columnMm;
    return Double.isNaN(half) ? Span.NONE : new Span(middle - half, middle + half);
  }

  /** The part of a row beside the line, between the perpendiculars at its ends. */
  private Span band(int row, VoxelPosition a, VoxelPosition b) {
    double dx = (b.column() - a.column()) * columnMm;
    double dy = (b.row() - a.row()) * rowMm;
    double length = Math.hypot(dx, dy);
    if (length == 0) {
      return Span.NONE;
    }
    double start = a.column() * columnMm;
    double y = (row - a.row()) * rowMm;
    Span beside = Span.where(-dy, y * dx, radiusMm * length, start);
    Span between = Span.where(dx, y * dy - length * length / 2, length * length / 2, start);
    return beside.intersection(between);
  }

  private void add(int row, int from, int to) {
    long start = GridRows.linear(grid, from, row, slice);
    covered.add(start, start + (to - from) + 1);
  }

  private static int ceil(double index, int count) {
    return (int) Math.min(count, Math.max(0, Math.ceil(index)));
  }

  private static int floor(double index, int count) {
    return (int) Math.max(-1, Math.min(count - 1, Math.floor(index)));
  }

  /**
   * A piece of a line of voxels, in millimetres from column 0; empty where it ends before it
   * begins.
   */
  private record Span(double from, double to) {

    static final Span NONE = new Span(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Where |slope * (x - start) + offset| is at most {@code limit}. */
    static Span where(double slope, double offset, double limit, double start) {
      if (slope == 0) {
        return Math.abs(offset) <= limit ? ALL : NONE;
      }
      double one = start + (-limit - offset) / slope;
      double other = start + (limit - offset) / slope;
      return new Span(Math.min(one, other), Math.max(one, other));
    }

    Span intersection(Span other) {
      Span both = new Span(Math.max(from, other.from), Math.min(to, other.to));
      return both.from <= both.to ? both : NONE;
    }

    /** The smallest piece that holds both. */
    Span with(Span other) {
      return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
  }
}
