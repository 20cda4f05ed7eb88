package org.sideroscope.testimages.anatomy;

/**
 * The ellipsoid on which the folding of the left hemisphere is drawn. A sulcus is a sheet that runs
 * from its course on this surface straight towards the hemisphere's middle.
 */
final class ReferenceSurface {

  private static final double CX = 24;
  private static final double CY = 14;
  private static final double CZ = 12;
  private static final double RX = 42;
  private static final double RY = 84;
  private static final double RZ = 62;

  private ReferenceSurface() {}

  /**
   * The point of the surface in the direction of the given one, as seen from the middle, into
   * {@code out}: x, y, z, and how far out the given point lies as a share of the way there.
   */
  static void project(double x, double y, double z, double[] out) {
    double dx = x - CX;
    double dy = y - CY;
    double dz = z - CZ;
    double share = Math.sqrt(dx * dx / (RX * RX) + dy * dy / (RY * RY) + dz * dz / (RZ * RZ));
    double scale = 1 / Math.max(share, 1e-3);
    out[0] = CX + dx * scale;
    out[1] = CY + dy * scale;
    out[2] = CZ + dz * scale;
    out[3] = share;
  }

  /** How far below the surface a projected point lies, along its ray. */
  static double depthMm(double[] projected) {
    double dx = projected[0] - CX;
    double dy = projected[1] - CY;
    double dz = projected[2] - CZ;
    return (1 - projected[3]) * Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}
