package org.sideroscope.imaging;

import java.util.Arrays;

/**
 * Enlarges or reduces a picture to the pixels of a screen, where that is faster than the toolkit's
 * way. Keeps its working arrays, and allocates none while sizes stay the same. Not thread-safe.
 */
public final class PictureScaler {

  private static final int ONE = 256;
  private static final int TWO_COLOURS = 0x00FF00FF;
  private static final long FOUR_HALVES = 0x0080008000800080L;
  private static final int HALVES = 0x00800080;
  private static final int TWO_LOWEST = 0x0000FFFF;
  private static final int EACH_CHANNEL = 0x00010101;
  private static final int OPAQUE = 0xFF000000;

  /** Two neighbouring rows of the picture, already as wide as on the screen, and their blend. */
  private Row upper = new Row(0);

  private Row lower = new Row(0);
  private int[] blended = new int[0];
  private int[] columnsLeft = new int[0];
  private int[] shares = new int[0];

  /** The row of the picture that is being spread, its last pixel twice. */
  private int[] row = new int[0];

  private int[] pairs = new int[0];
  private long[] fours = new long[0];
  private boolean grey;
  private int first;
  private int end;

  private static final class Row {
    private final int[] pixels;
    private int number = -1;

    /** Whether the pixels are levels of grey, which stand for three channels each. */
    private boolean grey;

    Row(int width) {
      pixels = new int[width];
    }

    /** A row beside one of colour is blended as colours are. */
    private void colour(int first, int end) {
      if (grey) {
        grey = false;
        for (int x = first; x < end; x++) {
          pixels[x] = pixels[x] * EACH_CHANNEL | OPAQUE;
        }
      }
    }
  }

  /**
   * Where a picture lies on the screen.
   *
   * @param left edge of the picture, in pixels of the screen from the left edge of the target
   * @param width of the picture, in pixels of the screen, above 0
   */
  public record Place(double left, double top, double width, double height) {}

  /**
   * Draws a picture; what it does not reach is transparent.
   *
   * @param picture opaque ARGB, columns x rows, row by row
   * @param smooth blends neighbouring pixels, by their distance on each axis; otherwise every pixel
   *     is a crisp rectangle
   * @param target receives {@code width} x {@code height} pixels
   */
  public void scale(
      int[] picture,
      int columns,
      int rows,
      Place place,
      boolean smooth,
      int[] target,
      int width,
      int height) {
    lay(place.left(), place.width(), columns, smooth, width);
    double perPixel = rows / place.height();
    upper.number = -1;
    lower.number = -1;
    int before = -1;
    for (int y = 0; y < height; y++) {
      double along = (y + 0.5 - place.top()) * perPixel;
      int at = y * width;
      if (along < 0 || along >= rows || first >= end) {
        Arrays.fill(target, at, at + width, 0);
        before = -1;
        continue;
      }
      Arrays.fill(target, at, at + first, 0);
      Arrays.fill(target, at + end, at + width, 0);
      if (smooth) {
        blendRows(picture, columns, rows, along - 0.5);
        System.arraycopy(blended, first, target, at + first, end - first);
      } else if ((int) along == before) {
        System.arraycopy(target, at - width + first, target, at + first, end - first);
      } else {
        before = (int) along;
        repeat(picture, before * columns, target, at);
      }
    }
  }

  /** Finds for each column of the target which columns of the picture it shows. */
  private void lay(double left, double extent, int columns, boolean smooth, int width) {
    if (shares.length < width) {
      upper = new Row(width);
      lower = new Row(width);
      blended = new int[width];
      columnsLeft = new int[width];
      shares = new int[width];
    }
    if (pairs.length < columns) {
      pairs = new int[columns];
      row = new int[columns + 1];
      fours = new long[columns + 1];
    }
    double perPixel = columns / extent;
    first = width;
    end = 0;
    for (int x = 0; x < width; x++) {
      double across = (x + 0.5 - left) * perPixel;
      if (across >= 0 && across < columns) {
        double position = smooth ? Math.clamp(across - 0.5, 0.0, columns - 1.0) : across;
        columnsLeft[x] = (int) position;
        shares[x] = smooth ? (int) Math.round((position - columnsLeft[x]) * ONE) : 0;
        first = Math.min(first, x);
        end = x + 1;
      }
    }
  }

  /** Blends the two rows of the picture between which a row of the screen lies. */
  private void blendRows(int[] picture, int columns, int rows, double position) {
    double within = Math.clamp(position, 0.0, rows - 1.0);
    int above = (int) within;
    if (lower.number == above) {
      Row row = upper;
      upper = lower;
      lower = row;
    }
    int below = Math.min(above + 1, rows - 1);
    spread(picture, columns, above, upper);
    spread(picture, columns, below, lower);
    int share = (int) Math.round((within - above) * ONE);
    if (upper.grey && lower.grey) {
      blendLevels(share);
    } else {
      upper.colour(first, end);
      lower.colour(first, end);
      blendColours(share);
    }
  }

  private void blendColours(int share) {
    // arrays of their own with one index: only then is this made into vectors
    int[] from = upper.pixels;
    int[] to = lower.pixels;
    int[] target = blended;
    for (int x = first; x < end; x++) {
      target[x] = blend(from[x], to[x], share);
    }
  }

  /** The same for one of three equal channels, which most pictures have. */
  private void blendLevels(int share) {
    int[] from = upper.pixels;
    int[] to = lower.pixels;
    int[] target = blended;
    int kept = ONE - share;
    for (int x = first; x < end; x++) {
      int level = (from[x] * kept + to[x] * share + ONE / 2) >> 8;
      target[x] = level * EACH_CHANNEL | OPAQUE;
    }
  }

  /** Makes a row of the picture as wide as it is on the screen, unless it is so already. */
  private void spread(int[] picture, int columns, int number, Row row) {
    if (row.number == number) {
      return;
    }
    row.number = number;
    int start = number * columns;
    // what the row before was, this one most likely is
    grey = (grey || isGrey(picture, start, columns)) && pairLevels(picture, start, columns);
    row.grey = grey;
    if (row.grey) {
      spreadLevels(row.pixels);
    } else {
      spreadColours(picture, start, columns, row.pixels);
    }
  }

  /**
   * Puts the level of each column and the way to its neighbour's into one number, so that spreading
   * looks up one of them for each pixel.
   *
   * @return false where a pixel has colour
   */
  private boolean pairLevels(int[] picture, int start, int columns) {
    // one index for all arrays: only then are these made into vectors
    System.arraycopy(picture, start, row, 0, columns);
    row[columns] = row[columns - 1];
    int[] from = row;
    int[] to = pairs;
    int differences = 0;
    for (int i = 0; i < columns; i++) {
      differences |= from[i] ^ (from[i] >>> 8);
    }
    for (int i = 0; i < columns; i++) {
      int level = from[i] & 0xFF;
      to[i] = level | (((from[i + 1] & 0xFF) - level) << 16);
    }
    return (differences & TWO_LOWEST) == 0;
  }

  private static boolean isGrey(int[] picture, int start, int columns) {
    for (int i = start; i < start + columns; i++) {
      if (difference(picture[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Zero where the three channels are equal. */
  private static int difference(int pixel) {
    return (pixel ^ (pixel >>> 8)) & TWO_LOWEST;
  }

  private void spreadLevels(int[] target) {
    int[] from = pairs;
    int[] lefts = columnsLeft;
    int[] parts = shares;
    for (int x = first; x < end; x++) {
      int pair = from[lefts[x]];
      target[x] = (pair & 0xFF) + (((pair >> 16) * parts[x] + ONE / 2) >> 8);
    }
  }

  /** Four channels at once in each product. */
  private void spreadColours(int[] picture, int start, int columns, int[] target) {
    System.arraycopy(picture, start, row, 0, columns);
    row[columns] = row[columns - 1];
    int[] colours = row;
    long[] from = fours;
    for (int i = 0; i <= columns; i++) {
      int colour = colours[i];
      from[i] = ((long) (colour >>> 8 & TWO_COLOURS) << 32) | (colour & TWO_COLOURS);
    }
    int[] lefts = columnsLeft;
    int[] parts = shares;
    for (int x = first; x < end; x++) {
      long left = from[lefts[x]];
      long four = (left << 8) + (from[lefts[x] + 1] - left) * parts[x] + FOUR_HALVES;
      target[x] = ((int) (four >>> 32) & ~TWO_COLOURS) | ((int) (four >>> 8) & TWO_COLOURS);
    }
  }

  private void repeat(int[] picture, int from, int[] target, int at) {
    for (int x = first; x < end; x++) {
      target[at + x] = picture[from + columnsLeft[x]];
    }
  }

  /** Of 256 parts, two colours at once in each product. */
  private static int blend(int one, int other, int share) {
    int kept = ONE - share;
    int redAndBlue = (one & TWO_COLOURS) * kept + (other & TWO_COLOURS) * share + HALVES;
    int alphaAndGreen =
        (one >>> 8 & TWO_COLOURS) * kept + (other >>> 8 & TWO_COLOURS) * share + HALVES;
    return (redAndBlue >>> 8 & TWO_COLOURS) | (alphaAndGreen & ~TWO_COLOURS);
  }
}
