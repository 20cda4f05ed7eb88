package org.sideroscope.viewer;

import org.sideroscope.imaging.WindowLevel;

/**
 * Window and level by dragging: to the right widens the window, upwards lightens the image. The
 * steps are proportional to the window at the start, so the hand feels the same for 12-bit
 * magnitudes and for phase in radians.
 */
final class WindowDrag {

  /** Dragging this far makes the window e times as wide. */
  private static final double PIXELS_PER_WIDTH = 250;

  /** Dragging this far moves the centre by one width. */
  private static final double PIXELS_PER_CENTRE = 400;

  private static final double LEAST_WIDTH = 1e-6;
  private static final double MOST_WIDTH = 1e9;

  private WindowDrag() {}

  /** The window after the pointer has moved so far from where the drag started. */
  static WindowLevel from(WindowLevel start, double rightPixels, double downPixels) {
    double width = start.width() * Math.exp(rightPixels / PIXELS_PER_WIDTH);
    double centre = start.centre() + start.width() * downPixels / PIXELS_PER_CENTRE;
    return WindowLevel.of(
        Math.clamp(centre, -MOST_WIDTH, MOST_WIDTH), Math.clamp(width, LEAST_WIDTH, MOST_WIDTH));
  }
}
