package org.sideroscope.viewer;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/**
 * One drag that changes the view, from where it started: the state depends on where the pointer is,
 * not on the way it took.
 */
record Drag(
    Kind kind, MouseButton button, Point2D start, ViewState before, SliceProjection projection) {

  enum Kind {
    WINDOW,
    PAN,
    ZOOM,
    STROKE
  }

  private static final double PIXELS_PER_ZOOM = 200;

  /** The state while the pointer is at a point; parts the drag does not touch are left alone. */
  ViewState at(Point2D pointer, ViewState now) {
    double right = pointer.getX() - start.getX();
    double down = pointer.getY() - start.getY();
    return switch (kind) {
      case WINDOW -> now.withWindow(WindowDrag.from(before.greys().window(), right, down));
      case PAN -> now.withPlacement(projection.panBy(right, down));
      case ZOOM -> now.withPlacement(projection.zoomAt(start, Math.exp(-down / PIXELS_PER_ZOOM)));
      case STROKE -> now;
    };
  }
}
