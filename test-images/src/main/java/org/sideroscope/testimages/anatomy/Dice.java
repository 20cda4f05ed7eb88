package org.sideroscope.testimages.anatomy;

/** A seeded stream of numbers, the same on every machine (SplitMix64: Steele, Lea, Flood 2014). */
public final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed) {
    this.state = seed;
  }

  /** Uniform in [0, 1). */
  public double next() {
    state += GOLDEN;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /** A number that depends on every bit of {@code value} and looks like chance. */
  public static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
