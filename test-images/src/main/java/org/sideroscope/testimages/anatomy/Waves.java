package org.sideroscope.testimages.anatomy;

/**
 * A seeded random field: the sum of plane waves of nearly one length, whose zero surfaces meander
 * like gyri. The sine is read from a table, so that every processor gives the same bits.
 */
final class Waves {

  private static final int TABLE = 8192;
  private static final double[] SINE = new double[TABLE + 1];

  static {
    for (int i = 0; i <= TABLE; i++) {
      SINE[i] = StrictMath.sin(2 * Math.PI * i / TABLE);
    }
  }

  /** Per wave: the wave vector in turns per mm, and the phase in turns. */
  private final double[] kx;

  private final double[] ky;
  private final double[] kz;
  private final double[] phase;
  private final double amplitude;

  /**
   * @param wavelengthMm the length about which the waves lie
   * @param spread how far their lengths differ, as a share
   */
  Waves(long seed, int count, double wavelengthMm, double spread) {
    Dice dice = new Dice(seed);
    kx = new double[count];
    ky = new double[count];
    kz = new double[count];
    phase = new double[count];
    amplitude = Math.sqrt(2.0 / count);
    for (int i = 0; i < count; i++) {
      double z = 2 * dice.next() - 1;
      double turn = 2 * Math.PI * dice.next();
      double flat = Math.sqrt(1 - z * z);
      double k = (1 + spread * (2 * dice.next() - 1)) / wavelengthMm;
      kx[i] = k * flat * StrictMath.cos(turn);
      ky[i] = k * flat * StrictMath.sin(turn);
      kz[i] = k * z;
      phase[i] = dice.next();
    }
  }

  /** The field: mean 0, variance about 1. */
  double value(double x, double y, double z) {
    double sum = 0;
    for (int i = 0; i < kx.length; i++) {
      sum += sine(kx[i] * x + ky[i] * y + kz[i] * z + phase[i]);
    }
    return amplitude * sum;
  }

  /** The field and its gradient per mm, into {@code out}: value, x, y, z. */
  void gradient(double x, double y, double z, double[] out) {
    double sum = 0;
    double gx = 0;
    double gy = 0;
    double gz = 0;
    for (int i = 0; i < kx.length; i++) {
      double turns = kx[i] * x + ky[i] * y + kz[i] * z + phase[i];
      sum += sine(turns);
      double slope = sine(turns + 0.25);
      gx += kx[i] * slope;
      gy += ky[i] * slope;
      gz += kz[i] * slope;
    }
    out[0] = amplitude * sum;
    out[1] = 2 * Math.PI * amplitude * gx;
    out[2] = 2 * Math.PI * amplitude * gy;
    out[3] = 2 * Math.PI * amplitude * gz;
  }

  /** The sine of an angle in turns. */
  static double sine(double turns) {
    double at = (turns - Math.floor(turns)) * TABLE;
    int i = (int) at;
    return SINE[i] + (at - i) * (SINE[i + 1] - SINE[i]);
  }
}
