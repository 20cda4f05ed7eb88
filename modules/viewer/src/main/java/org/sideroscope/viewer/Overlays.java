package org.sideroscope.viewer;

/**
 * What is drawn over the image.
 *
 * @param marksVisible whether masks are shown at all
 * @param markOpacity of the fill of a mask, 0 to 1; outlines are always opaque
 * @param patientDataHidden whether texts that identify the patient are left out
 */
public record Overlays(boolean marksVisible, double markOpacity, boolean patientDataHidden) {

  public static final Overlays STANDARD = new Overlays(true, 0.35, false);

  /**
   * @throws IllegalArgumentException if the opacity lies outside 0 to 1
   */
  public Overlays {
    if (!(markOpacity >= 0 && markOpacity <= 1)) {
      throw new IllegalArgumentException("An opacity lies between 0 and 1.");
    }
  }

  public Overlays withMarksVisible(boolean marksVisible) {
    return new Overlays(marksVisible, markOpacity, patientDataHidden);
  }

  public Overlays withMarkOpacity(double markOpacity) {
    return new Overlays(marksVisible, markOpacity, patientDataHidden);
  }

  public Overlays withPatientDataHidden(boolean patientDataHidden) {
    return new Overlays(marksVisible, markOpacity, patientDataHidden);
  }
}
