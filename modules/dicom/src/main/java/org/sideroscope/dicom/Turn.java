package org.sideroscope.dicom;

/**
 * How the pixels of a file are turned to lie the way images are looked at. First rows and columns
 * are swapped, then each is reversed.
 *
 * @param swapped whether rows of the file become columns of the image
 */
public record Turn(boolean swapped, boolean columnsReversed, boolean rowsReversed) {

  /** As the file has them. */
  public static final Turn NONE = new Turn(false, false, false);

  /**
   * Turned pixels.
   *
   * @param pixels row by row as in the file; may be returned itself
   * @param columns of the image in the file
   * @param rows of the image in the file
   */
  public short[] apply(short[] pixels, int columns, int rows) {
    if (equals(NONE)) {
      return pixels;
    }
    int width = swapped ? rows : columns;
    int height = swapped ? columns : rows;
    short[] turned = new short[pixels.length];
    for (int y = 0; y < height; y++) {
      int fromY = rowsReversed ? height - 1 - y : y;
      for (int x = 0; x < width; x++) {
        int fromX = columnsReversed ? width - 1 - x : x;
        int from = swapped ? fromX * columns + fromY : fromY * columns + fromX;
        turned[y * width + x] = pixels[from];
      }
    }
    return turned;
  }
}
