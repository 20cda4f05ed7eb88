package org.sideroscope.viewer;

/**
 * What is drawn over the image.
 *
 * @param marksVisible whether masks are shown at all
 * @param markOpacity of the fill of a mask, 0 to 1; outlines are always opaque
 * @param outlinesOnly whether the fill is left out for now
 * @param patientDataHidden whether texts that identify the patient are left out
 */
public record Overlays(
    boolean marksVisible, double markOpacity, boolean outlinesOnly, boolean patientDataHidden) {

  /** What the opacity of the fill goes through, one after the other. */
  private static final double[] OPACITIES = {0.15, 0.35, 0.6};

  public static final Overlays STANDARD = new Overlays(true, 0.35, false, false);

  /**
   * @throws IllegalArgumentException if the opacity lies outside 0 to 1
   */
  public Overlays {
    if (!(markOpacity >= 0 && markOpacity <= 1)) {
      throw new IllegalArgumentException("An opacity lies between 0 and 1.");
    }
  }

  public Overlays withMarksVisible(boolean marksVisible) {
    return new Overlays(marksVisible, markOpacity, outlinesOnly, patientDataHidden);
  }

  public Overlays withMarkOpacity(double markOpacity) {
    return new Overlays(marksVisible, markOpacity, outlinesOnly, patientDataHidden);
  }

  /**
   * The next stronger fill, after the strongest the weakest; a fill that was left out comes back.
   */
  public Overlays withNextOpacity() {
    for (double opacity : OPACITIES) {
      if (opacity > markOpacity) {
        return withMarkOpacity(opacity).withOutlinesOnly(false);
      }
    }
    return withMarkOpacity(OPACITIES[0]).withOutlinesOnly(false);
  }

  public Overlays withOutlinesOnly(boolean outlinesOnly) {
    return new Overlays(marksVisible, markOpacity, outlinesOnly, patientDataHidden);
  }

  /** Of the fill as it is drawn. */
  public double fillOpacity() {
    return outlinesOnly ? 0 : markOpacity;
  }

  public Overlays withPatientDataHidden(boolean patientDataHidden) {
    return new Overlays(marksVisible, markOpacity, outlinesOnly, patientDataHidden);
  }
}
