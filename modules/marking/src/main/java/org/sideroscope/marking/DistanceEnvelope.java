package org.sideroscope.marking;

/**
 * Turns distances along columns into distances in the plane, one lattice row at a time: the lower
 * envelope of one parabola for each column (Felzenszwalb and Huttenlocher, Theory of Computing
 * 2012). Keeps its working arrays from row to row.
 */
final class DistanceEnvelope {

  private final int width;
  private final double stepMm;
  private final int[] apex;
  private final double[] from;

  DistanceEnvelope(int width, double stepMm) {
    this.width = width;
    this.stepMm = stepMm;
    this.apex = new int[width];
    this.from = new double[width + 1];
  }

  /**
   * The largest squared distance in the row that begins at {@code offset}, or {@code known} where
   * no distance of the row is larger.
   */
  double largest(double[] squared, int offset, double known) {
    if (!exceeds(squared, offset, known)) {
      return known;
    }
    build(squared, offset);
    double largest = known;
    int parabola = 0;
    for (int x = 0; x < width; x++) {
      while (from[parabola + 1] < x) {
        parabola++;
      }
      largest = Math.max(largest, valueAt(x, apex[parabola], squared, offset));
    }
    return largest;
  }

  /** Writes the squared distances of the row that begins at {@code offset}. */
  void write(double[] squared, int offset, double[] out) {
    build(squared, offset);
    int parabola = 0;
    for (int x = 0; x < width; x++) {
      while (from[parabola + 1] < x) {
        parabola++;
      }
      out[offset + x] = valueAt(x, apex[parabola], squared, offset);
    }
  }

  /** A distance in the plane is never larger than the one along the column. */
  private boolean exceeds(double[] squared, int offset, double known) {
    for (int x = 0; x < width; x++) {
      if (squared[offset + x] > known) {
        return true;
      }
    }
    return false;
  }

  private void build(double[] squared, int offset) {
    int last = 0;
    apex[0] = 0;
    from[0] = Double.NEGATIVE_INFINITY;
    from[1] = Double.POSITIVE_INFINITY;
    for (int x = 1; x < width; x++) {
      double crossing = crossing(x, apex[last], squared, offset);
      while (crossing <= from[last]) {
        last--;
        crossing = crossing(x, apex[last], squared, offset);
      }
      last++;
      apex[last] = x;
      from[last] = crossing;
      from[last + 1] = Double.POSITIVE_INFINITY;
    }
  }

  /** Where the parabola of column {@code right} gets below that of column {@code left}. */
  private double crossing(int right, int left, double[] squared, int offset) {
    double stepSquared = stepMm * stepMm;
    double rise = squared[offset + right] - squared[offset + left];
    return (rise / stepSquared + (double) right * right - (double) left * left)
        / (2.0 * (right - left));
  }

  private double valueAt(int x, int column, double[] squared, int offset) {
    double mm = (x - column) * stepMm;
    return mm * mm + squared[offset + column];
  }
}
