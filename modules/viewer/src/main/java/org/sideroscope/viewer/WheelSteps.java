package org.sideroscope.viewer;

import javafx.scene.input.ScrollEvent;

/** Makes whole steps of a wheel's notches and of the small movements of a touch pad. */
final class WheelSteps {

  private static final double PIXELS_PER_NOTCH = 40;

  private double rest;

  /** Notches away from the user, in fractions for a touch pad. */
  static double notches(ScrollEvent event) {
    double perNotch = event.getMultiplierY() > 0 ? event.getMultiplierY() : PIXELS_PER_NOTCH;
    return event.getDeltaY() / perNotch;
  }

  /** Whole steps that are due after so much movement; the rest is kept for the next. */
  int add(double notches) {
    if (rest * notches < 0) {
      rest = 0;
    }
    rest += notches;
    int whole = (int) rest;
    rest -= whole;
    return whole;
  }
}
