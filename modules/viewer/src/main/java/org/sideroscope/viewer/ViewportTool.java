package org.sideroscope.viewer;

/** What the left mouse button does. */
public enum ViewportTool {
  WINDOW_LEVEL,
  PAN,
  ZOOM,
  /** Points at a place that all linked viewports show. */
  CROSSHAIR,
  /** Tilts the pictures. */
  TILT,
  DISTANCE,
  ANGLE,
  ELLIPSE,
  POINT_VALUE,
  PROFILE,
  ARROW,
  CIRCLE,
  BRUSH,
  ERASER;

  /** Whether dragging with this tool is a stroke over voxels. */
  public boolean paints() {
    return this == BRUSH || this == ERASER;
  }

  /** Whether it draws a figure: something measured, or something pointed at. */
  public boolean draws() {
    return switch (this) {
      case DISTANCE, ANGLE, ELLIPSE, POINT_VALUE, PROFILE, ARROW, CIRCLE -> true;
      case WINDOW_LEVEL, PAN, ZOOM, CROSSHAIR, TILT, BRUSH, ERASER -> false;
    };
  }
}
