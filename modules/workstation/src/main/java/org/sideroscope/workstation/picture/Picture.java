package org.sideroscope.workstation.picture;

/** An opaque picture as a value: rows of ARGB pixels, top left first. Its pixels never change. */
public final class Picture {

  private final int width;
  private final int height;
  private final int[] argb;

  private Picture(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /**
   * @param argb kept, not copied: the caller must not touch it again
   * @throws IllegalArgumentException unless there is a pixel for each place
   */
  public static Picture of(int width, int height, int[] argb) {
    if (width < 1 || height < 1 || argb.length != Math.multiplyExact(width, height)) {
      throw new IllegalArgumentException(
          "A picture of %d x %d cannot have %d pixels.".formatted(width, height, argb.length));
    }
    return new Picture(width, height, argb);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The pixel in a column and row counted from 0 at the top left. */
  public int argb(int column, int row) {
    if (column < 0 || column >= width || row < 0 || row >= height) {
      throw new IndexOutOfBoundsException("No pixel " + column + ", " + row + " in this picture.");
    }
    return argb[row * width + column];
  }

  /** A copy of all pixels, row by row. */
  public int[] toArgb() {
    return argb.clone();
  }

  @Override
  public String toString() {
    return "Picture[" + width + " x " + height + "]";
  }
}
