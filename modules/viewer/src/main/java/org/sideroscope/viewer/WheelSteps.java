package org.sideroscope.viewer;

import javafx.scene.input.ScrollEvent;

/** Makes whole steps of a wheel's notches and of the small movements of a touch pad. */
final class WheelSteps {

  private static final double PIXELS_PER_NOTCH = 40;

  private double rest;

  /** Notches away from the user, in fractions for a touch pad. */
  static double notches(ScrollEvent event) {
    // with Shift the toolkit turns the wheel sideways
    boolean sideways = event.isShiftDown() && event.getDeltaY() == 0;
    double multiplier = sideways ? event.getMultiplierX() : event.getMultiplierY();
    double delta = sideways ? event.getDeltaX() : event.getDeltaY();
    return delta / (multiplier > 0 ? multiplier : PIXELS_PER_NOTCH);
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
