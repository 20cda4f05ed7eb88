package org.sideroscope.readingformat.json;

/** The numbers a member may hold, both ends included. */
public record Range(double least, double most) {

  /** Lengths, times, volumes: anything that cannot be negative, below any typing accident. */
  public static final Range MAGNITUDE = new Range(0, 1_000_000);

  /** Of things that are counted and may be very many. */
  public static final Range COUNT = new Range(0, Integer.MAX_VALUE);

  public boolean contains(double value) {
    return value >= least && value <= most;
  }

  String describe() {
    return "from " + spell(least) + " to " + spell(most);
  }

  private static String spell(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }
}
