package org.sideroscope.testimages.shape;

/** An ellipsoid with axes along those of the patient. */
public record Ellipsoid(double cx, double cy, double cz, double rx, double ry, double rz)
    implements Shape {

  public static Ellipsoid of(double cx, double cy, double cz, double rx, double ry, double rz) {
    return new Ellipsoid(cx, cy, cz, rx, ry, rz);
  }

  @Override
  public double distance(double x, double y, double z) {
    double u = (x - cx) / rx;
    double v = (y - cy) / ry;
    double w = (z - cz) / rz;
    double scaled = Math.sqrt(u * u + v * v + w * w);
    double slope = Math.sqrt(u * u / (rx * rx) + v * v / (ry * ry) + w * w / (rz * rz));
    return slope < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : scaled * (scaled - 1) / slope;
  }

  @Override
  public Bounds bounds() {
    return Bounds.around(cx, cy, cz, rx, ry, rz);
  }
}
