package org.sideroscope.testimages.shape;

/** An ellipsoid with fuller cheeks: halfway between the round and a rounded box. */
public record Dome(double cx, double cy, double cz, double rx, double ry, double rz)
    implements Shape {

  /** 0 is an ellipsoid. */
  private static final double FULLNESS = 0.6;

  @Override
  public double distance(double x, double y, double z) {
    double u = Math.abs(x - cx) / rx;
    double v = Math.abs(y - cy) / ry;
    double w = Math.abs(z - cz) / rz;
    double round = Math.sqrt(u * u + v * v + w * w);
    double cubic = StrictMath.cbrt(u * u * u + v * v * v + w * w * w);
    if (round < 1e-9) {
      return -Math.min(rx, Math.min(ry, rz));
    }
    double size = round + FULLNESS * (cubic - round);
    double gx = slope(u, round, cubic) / rx;
    double gy = slope(v, round, cubic) / ry;
    double gz = slope(w, round, cubic) / rz;
    return (size - 1) / Math.sqrt(gx * gx + gy * gy + gz * gz);
  }

  private static double slope(double u, double round, double cubic) {
    return (1 - FULLNESS) * u / round + FULLNESS * u * u / (cubic * cubic);
  }

  @Override
  public Bounds bounds() {
    return Bounds.around(cx, cy, cz, rx, ry, rz);
  }
}
