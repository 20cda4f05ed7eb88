package org.sideroscope.dicom.jpegls;

/**
 * The line of one component that is being decoded and the one above it. Samples begin at index 1;
 * what lies beside them stands for neighbours outside the image (T.87 A.2.1).
 */
final class Lines {

  private final int columns;
  private int[] above;
  private int[] current;

  Lines(int columns) {
    this.columns = columns;
    this.above = new int[columns + 2];
    this.current = new int[columns + 2];
  }

  int columns() {
    return columns;
  }

  void advance() {
    int[] last = current;
    current = above;
    above = last;
    current[0] = above[1];
    above[columns + 1] = above[columns];
  }

  int[] above() {
    return above;
  }

  int[] current() {
    return current;
  }

  void copyTo(short[] plane, int row) {
    int start = row * columns;
    for (int i = 0; i < columns; i++) {
      plane[start + i] = (short) current[i + 1];
    }
  }
}
