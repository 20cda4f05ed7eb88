package org.sideroscope.viewer;

/**
 * Which part of a slice a viewport shows, independent of the viewport's size: the same placement
 * stays fitted when the window is resized.
 *
 * @param zoom 1 where the whole slice just fits into the viewport, 2 twice as large
 * @param rightMm how far the middle of the viewport lies to the right of the slice's middle, in
 *     image millimetres
 * @param downMm how far it lies below
 */
public record Placement(double zoom, double rightMm, double downMm) {

  public static final Placement FIT = new Placement(1, 0, 0);

  public static final double LEAST_ZOOM = 0.0625;
  public static final double MOST_ZOOM = 64;

  /**
   * @throws IllegalArgumentException if the zoom lies outside its limits or a number is not finite
   */
  public Placement {
    if (!(zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM)) {
      throw new IllegalArgumentException("Zoom " + zoom + " is out of range.");
    }
    if (!Double.isFinite(rightMm) || !Double.isFinite(downMm)) {
      throw new IllegalArgumentException("A placement needs finite offsets.");
    }
  }

  public static double clampZoom(double zoom) {
    return Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
  }
}
