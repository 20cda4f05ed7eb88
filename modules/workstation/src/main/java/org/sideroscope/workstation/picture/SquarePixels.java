package org.sideroscope.workstation.picture;

/**
 * Brings a slice to square pixels and to a wanted size by repeating or leaving out whole pixels:
 * what is seen is what is stored, nothing is blended.
 */
public final class SquarePixels {

  private SquarePixels() {}

  /**
   * Enlarges by whole steps until the longer side has at least {@code leastPixels}; the finer of
   * the two spacings keeps its pixels.
   *
   * @param columnSpacingMm distance between neighbouring columns
   * @param rowSpacingMm distance between neighbouring rows
   */
  public static Picture enlarged(
      Picture slice, double columnSpacingMm, double rowSpacingMm, int leastPixels) {
    double finest = Math.min(columnSpacingMm, rowSpacingMm);
    double width = slice.width() * columnSpacingMm / finest;
    double height = slice.height() * rowSpacingMm / finest;
    double step = Math.ceil(leastPixels / Math.max(width, height));
    return resized(slice, width * step, height * step);
  }

  /** Fits the slice into a square of {@code mostPixels}, smaller or larger. */
  public static Picture fitted(
      Picture slice, double columnSpacingMm, double rowSpacingMm, int mostPixels) {
    double width = slice.width() * columnSpacingMm;
    double height = slice.height() * rowSpacingMm;
    double pixelsPerMm = mostPixels / Math.max(width, height);
    return resized(slice, width * pixelsPerMm, height * pixelsPerMm);
  }

  private static Picture resized(Picture from, double exactWidth, double exactHeight) {
    int width = Math.max(1, (int) Math.round(exactWidth));
    int height = Math.max(1, (int) Math.round(exactHeight));
    int[] argb = new int[Math.multiplyExact(width, height)];
    for (int row = 0; row < height; row++) {
      int fromRow = (int) ((row + 0.5) * from.height() / height);
      for (int column = 0; column < width; column++) {
        argb[row * width + column] =
            from.argb((int) ((column + 0.5) * from.width() / width), fromRow);
      }
    }
    return Picture.of(width, height, argb);
  }
}
