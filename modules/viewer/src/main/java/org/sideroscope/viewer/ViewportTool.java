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
  ERASER,
  /** Paints what is darker than a level. */
  THRESHOLD_BRUSH,
  /** Paints the dark band that it is led along. */
  RIM_BRUSH,
  /** Takes what hangs together with a voxel and is about as dark. */
  REGION_GROWING,
  /** Takes what lies within corners. */
  POLYGON,
  /** Takes what lies within a drawn line. */
  FREEHAND;

  /** Whether voxels are marked or taken away with this tool. */
  public boolean paints() {
    return switch (this) {
      case BRUSH, ERASER, THRESHOLD_BRUSH, RIM_BRUSH, REGION_GROWING, POLYGON, FREEHAND -> true;
      default -> false;
    };
  }

  /** Whether it goes by a level or tolerance that the user chooses. */
  public boolean hasLevel() {
    return this == THRESHOLD_BRUSH || this == REGION_GROWING;
  }

  /** Whether it is round and has a size. */
  public boolean isRound() {
    return switch (this) {
      case BRUSH, ERASER, THRESHOLD_BRUSH, RIM_BRUSH -> true;
      default -> false;
    };
  }

  /** Whether it draws a figure: something measured, or something pointed at. */
  public boolean draws() {
    return switch (this) {
      case DISTANCE, ANGLE, ELLIPSE, POINT_VALUE, PROFILE, ARROW, CIRCLE -> true;
      default -> false;
    };
  }
}
