package org.sideroscope.testimages.scan;

import org.sideroscope.imaging.PatientPoint;

/** The receive coil: a little brighter near the surface of the head and towards one side. */
final class Coil {

  private Coil() {}

  /** The factor on the signal at a place; near 1. */
  static double gain(PatientPoint at) {
    double x = at.x() / 80;
    double y = (at.y() - 12) / 105;
    double z = (at.z() - 10) / 100;
    return 0.94 + 0.12 * (x * x + y * y) + 0.02 * x - 0.05 * z * z;
  }
}
