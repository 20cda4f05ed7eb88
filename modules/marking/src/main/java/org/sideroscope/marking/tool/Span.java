package org.sideroscope.marking.tool;

/**
 * A piece of a row of voxels, in columns; empty where it ends before it begins.
 *
 * @param from included
 * @param to included
 */
record Span(double from, double to) {

  /** Coordinates are computed; what lies on a border but for rounding lies within it. */
  static final double ROUNDING = 1e-9;

  static final Span NONE = new Span(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  static Span between(double one, double other) {
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  /** Where slope * x + offset lies between two numbers. */
  static Span where(double slope, double offset, double low, double high) {
    if (Math.abs(slope) < ROUNDING) {
      return offset >= low && offset <= high ? ALL : NONE;
    }
    return between((low - offset) / slope, (high - offset) / slope);
  }

  Span intersection(Span other) {
    Span both = new Span(Math.max(from, other.from), Math.min(to, other.to));
    return both.from <= both.to ? both : NONE;
  }

  /** The smallest piece that holds both. */
  Span with(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The first voxel whose centre it holds. */
  int first() {
    return (int) Math.ceil(from - ROUNDING);
  }

  /** The last voxel whose centre it holds. */
  int last() {
    return (int) Math.floor(to + ROUNDING);
  }
}
