package org.sideroscope.review.event;

import java.util.Locale;

/** What a reader held in the hand while a stroke was drawn. */
public enum StrokeTool {
  BRUSH,
  ERASER,
  THRESHOLD_BRUSH,
  RIM_BRUSH,
  REGION_GROWING,
  POLYGON,
  FREEHAND;

  /** The key of its name in the text resource. */
  public String word() {
    return "tool." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
