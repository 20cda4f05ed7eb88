package org.sideroscope.testimages.anatomy;

/** How much of a voxel lies inside a surface. */
public final class Cover {

  private Cover() {}

  /**
   * @param distanceMm signed distance from the voxel's centre to the surface, negative inside
   * @param softMm the voxel's width
   * @return 0 outside to 1 inside, a straight ramp across the surface
   */
  public static double of(double distanceMm, double softMm) {
    return Math.clamp(0.5 - distanceMm / softMm, 0, 1);
  }

  /** The share of the voxel in a layer of the given thickness under the surface. */
  public static double ofRim(double distanceMm, double thicknessMm, double softMm) {
    return of(distanceMm, softMm) - of(distanceMm + thicknessMm, softMm);
  }
}
