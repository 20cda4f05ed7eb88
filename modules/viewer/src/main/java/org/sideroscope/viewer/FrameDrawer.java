package org.sideroscope.viewer;

import java.util.function.BooleanSupplier;

/** Draws frames away from the JavaFX thread, one at a time. */
interface FrameDrawer {

  /** Whether a request takes so long that it is drawn coarsely first. */
  default boolean isSlow(FrameRequest request) {
    return false;
  }

  /**
   * Fills a frame.
   *
   * @param overtaken asked now and then while drawing finely; where it says yes the frame is not
   *     wanted any more and drawing may stop
   */
  void draw(FrameRequest request, Frame frame, Detail detail, BooleanSupplier overtaken);
}
