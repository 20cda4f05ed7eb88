package org.sideroscope.app.sides;

import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportCommand;

/** What a viewport is made to show. */
enum ShownPlane {
  NATIVE(ViewportCommand.NATIVE),
  AXIAL(ViewportCommand.AXIAL),
  CORONAL(ViewportCommand.CORONAL),
  SAGITTAL(ViewportCommand.SAGITTAL),
  /** Axial pictures, tilted about their own axes. */
  OBLIQUE(ViewportCommand.AXIAL);

  /** Degrees about the way down the picture, then about the way to its right. */
  static final double ABOUT_DOWN = 24;

  static final double ABOUT_RIGHT = -17;

  private final ViewportCommand command;

  ShownPlane(ViewportCommand command) {
    this.command = command;
  }

  void show(SliceViewport viewport) {
    viewport.perform(command);
    if (this == OBLIQUE) {
      viewport.cuts().tilt(ABOUT_DOWN, ABOUT_RIGHT);
      viewport.perform(ViewportCommand.FIT);
    }
  }
}
