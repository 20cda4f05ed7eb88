package org.sideroscope.marking.measure;

/**
 * A place of a profile that is darker than what lies on either side: what it is and no more.
 *
 * @param sample where its floor is
 * @param positionMm the same, along the line
 * @param depth how far the floor lies below the lower of the two shoulders, above 0
 * @param fromMm before the floor, the place nearest to it where half the depth is made up again
 * @param toMm the same behind the floor
 */
public record Dip(int sample, double positionMm, double depth, double fromMm, double toMm) {

  /** The width at half the depth. */
  public double widthMm() {
    return toMm - fromMm;
  }
}
