package org.sideroscope.testimages.shape;

/**
 * A solid in patient space (LPS, mm), known by its signed distance. Bare coordinates, because a
 * volume asks a hundred million times.
 */
public interface Shape {

  /**
   * Distance to the surface in mm, negative inside. Exact for capsules and boxes; for the others
   * right in sign and close to right within a few millimetres of the surface, which is where the
   * painter looks.
   *
   * @param x towards the patient's left
   * @param y towards the back
   * @param z towards the head
   */
  double distance(double x, double y, double z);

  /** A box that holds the solid. */
  Bounds bounds();
}
