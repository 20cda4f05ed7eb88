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
  BRUSH,
  ERASER;

  /** Whether dragging with this tool is a stroke over voxels. */
  public boolean paints() {
    return this == BRUSH || this == ERASER;
  }
}
