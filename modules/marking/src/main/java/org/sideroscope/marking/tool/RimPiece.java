package org.sideroscope.marking.tool;

/**
 * A dark band where one line crosses it.
 *
 * @param x of a place in it, millimetres to the right on the picture
 * @param y of that place, millimetres down
 * @param acrossX of the unit vector across the band
 * @param acrossY the same, down
 * @param leftMm how far it reaches against that vector
 * @param rightMm how far it reaches along it
 * @param depth how much darker than both its sides it is
 * @param level the value at which half of the depth is made up
 * @param asideMm how far the place lies beside the stroke, negative to the left
 */
record RimPiece(
    double x,
    double y,
    double acrossX,
    double acrossY,
    double leftMm,
    double rightMm,
    double depth,
    double level,
    double asideMm) {

  /** How far the middle between its two edges lies beside the stroke. */
  double farMm() {
    return Math.abs(asideMm + (rightMm - leftMm) / 2);
  }
}
