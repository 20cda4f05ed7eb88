package org.sideroscope.workstation.picture;

/** A picture of 8 or 16 bits of grey a pixel as a value, rows from the top left. */
public final class GreyPicture {

  private final int width;
  private final int height;
  private final int bits;
  private final short[] greys;

  private GreyPicture(int width, int height, int bits, short[] greys) {
    if (width < 1 || height < 1 || greys.length != Math.multiplyExact(width, height)) {
      throw new IllegalArgumentException(
          "A picture of %d x %d cannot have %d pixels.".formatted(width, height, greys.length));
    }
    this.width = width;
    this.height = height;
    this.bits = bits;
    this.greys = greys;
  }

  /**
   * 16 bits a pixel, black to white as an unsigned number.
   *
   * @param greys copied
   * @throws IllegalArgumentException unless there is a pixel for each place
   */
  public static GreyPicture of16Bits(int width, int height, short[] greys) {
    return new GreyPicture(width, height, 16, greys.clone());
  }

  /**
   * 8 bits a pixel from a picture whose red, green and blue are equal.
   *
   * @throws IllegalArgumentException unless there is a pixel for each place
   */
  public static GreyPicture of8Bits(int width, int height, int[] argb) {
    short[] greys = new short[argb.length];
    for (int i = 0; i < argb.length; i++) {
      greys[i] = (short) (argb[i] & 0xFF);
    }
    return new GreyPicture(width, height, 8, greys);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** 8 or 16. */
  public int bits() {
    return bits;
  }

  /** The pixel in a column and row counted from 0 at the top left. */
  public int grey(int column, int row) {
    if (column < 0 || column >= width || row < 0 || row >= height) {
      throw new IndexOutOfBoundsException("No pixel " + column + ", " + row + " in this picture.");
    }
    return Short.toUnsignedInt(greys[row * width + column]);
  }

  /** A copy of all pixels as unsigned numbers, row by row. */
  public short[] toGreys() {
    return greys.clone();
  }

  @Override
  public String toString() {
    return "GreyPicture[" + width + " x " + height + ", " + bits + " bits]";
  }
}
