package org.sideroscope.viewer;

/**
 * What the user holds.
 *
 * @param brushDiameterMm of brush and eraser, within {@link #LEAST_BRUSH_MM} and {@link
 *     #MOST_BRUSH_MM}
 */
public record Hand(ViewportTool tool, double brushDiameterMm) {

  public static final double LEAST_BRUSH_MM = 0.5;
  public static final double MOST_BRUSH_MM = 50;
  public static final Hand STANDARD = new Hand(ViewportTool.WINDOW_LEVEL, 3);

  /** Steps of half a millimetre below this, of a whole one up to 10, of five above. */
  private static final double FINE_UP_TO_MM = 4;

  private static final double MEDIUM_UP_TO_MM = 10;

  /**
   * @throws IllegalArgumentException if the diameter is out of range
   */
  public Hand {
    if (!(brushDiameterMm >= LEAST_BRUSH_MM && brushDiameterMm <= MOST_BRUSH_MM)) {
      throw new IllegalArgumentException("Brush of " + brushDiameterMm + " mm is out of range.");
    }
  }

  public Hand withTool(ViewportTool tool) {
    return new Hand(tool, brushDiameterMm);
  }

  /** Brings the diameter into range. */
  public Hand withBrushDiameterMm(double diameterMm) {
    return new Hand(tool, Math.clamp(diameterMm, LEAST_BRUSH_MM, MOST_BRUSH_MM));
  }

  public Hand withLargerBrush() {
    double step = stepAt(brushDiameterMm);
    return withBrushDiameterMm((Math.floor(brushDiameterMm / step) + 1) * step);
  }

  public Hand withSmallerBrush() {
    double step = stepAt(Math.nextDown(brushDiameterMm));
    return withBrushDiameterMm((Math.ceil(brushDiameterMm / step) - 1) * step);
  }

  private static double stepAt(double diameterMm) {
    if (diameterMm < FINE_UP_TO_MM) {
      return 0.5;
    }
    return diameterMm < MEDIUM_UP_TO_MM ? 1 : 5;
  }
}
