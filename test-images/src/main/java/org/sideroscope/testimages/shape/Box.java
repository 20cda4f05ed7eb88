package org.sideroscope.testimages.shape;

/** A box along the patient's axes with rounded edges. */
public record Box(double cx, double cy, double cz, double hx, double hy, double hz, double rounding)
    implements Shape {

  @Override
  public double distance(double x, double y, double z) {
    double dx = Math.abs(x - cx) - hx + rounding;
    double dy = Math.abs(y - cy) - hy + rounding;
    double dz = Math.abs(z - cz) - hz + rounding;
    double ox = Math.max(dx, 0);
    double oy = Math.max(dy, 0);
    double oz = Math.max(dz, 0);
    double outside = Math.sqrt(ox * ox + oy * oy + oz * oz);
    return outside + Math.min(Math.max(dx, Math.max(dy, dz)), 0) - rounding;
  }

  @Override
  public Bounds bounds() {
    return Bounds.around(cx, cy, cz, hx, hy, hz);
  }
}
