package org.sideroscope.viewer;

import org.sideroscope.imaging.PatientPoint;

/** Told on the JavaFX thread where the user put the crosshair. */
@FunctionalInterface
public interface PlaceListener {

  /** Nobody listens. */
  PlaceListener NONE = place -> {};

  /**
   * @param place in the patient space of the viewport's volume, LPS mm
   */
  void placed(PatientPoint place);
}
