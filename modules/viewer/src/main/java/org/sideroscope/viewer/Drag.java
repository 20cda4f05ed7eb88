package org.sideroscope.viewer;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/**
 * One drag, from where it started: the state depends on where the pointer is, not on the way it
 * took.
 *
 * @param cutting the view when it started
 */
record Drag(Kind kind, MouseButton button, Point2D start, Cutting cutting) {

  enum Kind {
    WINDOW,
    PAN,
    ZOOM,
    TILT,
    CROSSHAIR,
    FIGURE,
    STROKE
  }

  private static final double PIXELS_PER_ZOOM = 200;
  private static final double DEGREES_PER_PIXEL = 0.25;

  /** The state while the pointer is at a point; parts the drag does not touch are left alone. */
  ViewState at(Point2D pointer, ViewState now) {
    double right = pointer.getX() - start.getX();
    double down = pointer.getY() - start.getY();
    SliceProjection projection = cutting.projection();
    return switch (kind) {
      case WINDOW -> now.withWindow(WindowDrag.from(cutting.state().greys().window(), right, down));
      case PAN -> now.withPlacement(projection.panBy(right, down));
      case ZOOM -> now.withPlacement(projection.zoomAt(start, Math.exp(-down / PIXELS_PER_ZOOM)));
      case TILT -> cutting.rolled(right * DEGREES_PER_PIXEL, -down * DEGREES_PER_PIXEL);
      case CROSSHAIR, FIGURE, STROKE -> now;
    };
  }
}
