package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Shape;

/** What the air of the sinuses and the mastoids does to the gradient echo of the brain above. */
final class Air {

  private static final double REACH_MM = 9;
  private static final double LOSS = 0.7;
  private static final double TURN_RAD = 0.5;

  private static final Bounds AIRWAYS = Neck.AIRWAYS.bounds();
  private static final Bounds MASTOIDS = Neck.MASTOIDS.bounds();

  private Air() {}

  /** Takes signal away next to air; T2 is spared by its refocusing pulses. */
  static void dephase(double x, double y, double z, Sample out) {
    double distance =
        Math.min(
            distance(Neck.AIRWAYS, AIRWAYS, x, y, z), distance(Neck.MASTOIDS, MASTOIDS, x, y, z));
    if (distance < REACH_MM) {
      double near = 1 - Math.max(distance, 0) / REACH_MM;
      out.dephase(LOSS * near * near, TURN_RAD * near * near);
    }
  }

  private static double distance(Shape air, Bounds bounds, double x, double y, double z) {
    return bounds.holds(x, y, z, REACH_MM) ? air.distance(x, y, z) : Double.MAX_VALUE;
  }
}
