package org.sideroscope.marking.edit;

import org.sideroscope.marking.DistanceField;

/** How far a voxel of a rectangle is from the border of a shape: below 0 within it. */
final class SignedDistance {

  private final DistanceField toMarked;
  private final DistanceField toOthers;
  private final SliceWindow window;

  private SignedDistance(DistanceField toMarked, DistanceField toOthers, SliceWindow window) {
    this.toMarked = toMarked;
    this.toOthers = toOthers;
    this.window = window;
  }

  /**
   * @param marked the voxels of the rectangle, row by row
   */
  static SignedDistance of(boolean[] marked, SliceWindow window) {
    return new SignedDistance(
        window.distances(marked), window.distances(SliceWindow.complement(marked)), window);
  }

  /** Outside the rectangle nothing is within the shape. */
  double mm(int column, int row) {
    int nearColumn = Math.clamp(column, 0, window.width() - 1);
    int nearRow = Math.clamp(row, 0, window.height() - 1);
    int index = nearRow * window.width() + nearColumn;
    double outside = window.mm(column - nearColumn, row - nearRow);
    return outside > 0
        ? toMarked.mm(index) + outside
        : toMarked.mm(index) - Math.min(toOthers.mm(index), toEdge(column, row));
  }

  /** From a voxel of the rectangle to the nearest one outside it. */
  private double toEdge(int column, int row) {
    return Math.min(
        window.mm(Math.min(column + 1, window.width() - column), 0),
        window.mm(0, Math.min(row + 1, window.height() - row)));
  }
}
