package org.sideroscope.marking.measure;

/**
 * A place of a profile that is darker than what lies on either side: what it is and no more.
 *
 * @param sample where its floor is
 * @param positionMm the same, along the line
 * @param depth how far the floor lies below the lower of the two shoulders, above 0
 * @param widthMm between the two places nearest to the floor where half the depth is made up again
 */
public record Dip(int sample, double positionMm, double depth, double widthMm) {}
