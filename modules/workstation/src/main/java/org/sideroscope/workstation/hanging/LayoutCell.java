package org.sideroscope.workstation.hanging;

/**
 * The room of one viewport in the grid of a layout.
 *
 * @param row of its upper left corner, from 0
 * @param column of its upper left corner, from 0
 * @param rowSpan rows it takes, from 1
 * @param columnSpan columns it takes, from 1
 */
public record LayoutCell(int row, int column, int rowSpan, int columnSpan) {

  static LayoutCell single(int row, int column) {
    return new LayoutCell(row, column, 1, 1);
  }
}
