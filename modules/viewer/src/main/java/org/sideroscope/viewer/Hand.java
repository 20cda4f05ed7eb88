package org.sideroscope.viewer;

import org.sideroscope.marking.tool.RoundBrush;

/**
 * What the user holds.
 *
 * @param brushDiameterMm of all round tools, within {@link #LEAST_BRUSH_MM} and {@link
 *     #MOST_BRUSH_MM}
 * @param form whether round tools reach out of the picture
 */
public record Hand(ViewportTool tool, double brushDiameterMm, RoundBrush.Form form) {

  public static final double LEAST_BRUSH_MM = 0.5;
  public static final double MOST_BRUSH_MM = 50;
  public static final Hand STANDARD = of(ViewportTool.WINDOW_LEVEL, 3);

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

  /** With a flat brush. */
  public static Hand of(ViewportTool tool, double brushDiameterMm) {
    return new Hand(tool, brushDiameterMm, RoundBrush.Form.FLAT);
  }

  public Hand withTool(ViewportTool tool) {
    return new Hand(tool, brushDiameterMm, form);
  }

  /** A ball in the place of a flat brush, or the other way round. */
  public Hand withOtherForm() {
    return new Hand(tool, brushDiameterMm, isBall() ? RoundBrush.Form.FLAT : RoundBrush.Form.BALL);
  }

  public boolean isBall() {
    return form == RoundBrush.Form.BALL;
  }

  /** Brings the diameter into range. */
  public Hand withBrushDiameterMm(double diameterMm) {
    return new Hand(tool, Math.clamp(diameterMm, LEAST_BRUSH_MM, MOST_BRUSH_MM), form);
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
