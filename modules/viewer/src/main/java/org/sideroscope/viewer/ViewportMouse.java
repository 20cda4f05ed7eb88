package org.sideroscope.viewer;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does in a viewport: wheel through the slices, with Ctrl zoom at the pointer, with
 * Shift the level of a painting tool; left button the tool in the hand, or the crosshair with Alt;
 * Shift and left button pan, or take away with a painting tool; middle button pan; right button
 * window and level; wheel with Alt the thickness of the slab.
 */
final class ViewportMouse {

  private static final double ZOOM_PER_NOTCH = 1.15;

  private final SliceViewport viewport;
  private final ViewportPointer pointer;
  private final WheelSteps wheel = new WheelSteps();
  private @Nullable Drag drag;

  ViewportMouse(SliceViewport viewport, ViewportPointer pointer) {
    this.viewport = viewport;
    this.pointer = pointer;
    viewport.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    viewport.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    viewport.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    viewport.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    viewport.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointer.moveTo(point(event)));
    viewport.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
    viewport.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  /** Ends a drag whose ground has gone. */
  void abandon() {
    drag = null;
  }

  private void moved(MouseEvent event) {
    pointer.moveTo(point(event));
    viewport.figures().hover(point(event));
    viewport.strokes().moveTo(point(event));
  }

  private void left() {
    pointer.leave();
    viewport.figures().leave();
  }

  private void pressed(MouseEvent event) {
    viewport.requestFocus();
    Optional<SliceProjection> projection = viewport.projection();
    if (drag != null || projection.isEmpty()) {
      return;
    }
    Point2D start = point(event);
    Drag.Kind kind = kindOf(event);
    if (kind == Drag.Kind.STROKE
        && !viewport.strokes().press(start, event.isShiftDown(), event.getClickCount())) {
      return;
    }
    drag = new Drag(kind, event.getButton(), start, viewport.cuts().cutting().orElseThrow());
    if (kind == Drag.Kind.CROSSHAIR) {
      viewport.crosshair().placeAt(start);
    }
    event.consume();
  }

  private Drag.Kind kindOf(MouseEvent event) {
    return switch (event.getButton()) {
      case SECONDARY -> Drag.Kind.WINDOW;
      case PRIMARY ->
          event.isShiftDown() && !viewport.viewState().hand().tool().paints()
              ? Drag.Kind.PAN
              : event.isAltDown() ? Drag.Kind.CROSSHAIR : kindOfPlainPress(point(event));
      default -> Drag.Kind.PAN;
    };
  }

  /** Figures go before the tool: what lies under the pointer can be taken hold of. */
  private Drag.Kind kindOfPlainPress(Point2D at) {
    return viewport.figures().press(at) ? Drag.Kind.FIGURE : kindOf(viewport.viewState().hand());
  }

  private static Drag.Kind kindOf(Hand hand) {
    return switch (hand.tool()) {
      case WINDOW_LEVEL -> Drag.Kind.WINDOW;
      case PAN -> Drag.Kind.PAN;
      case ZOOM -> Drag.Kind.ZOOM;
      case CROSSHAIR -> Drag.Kind.CROSSHAIR;
      case TILT -> Drag.Kind.TILT;
      default -> hand.tool().paints() ? Drag.Kind.STROKE : Drag.Kind.FIGURE;
    };
  }

  private void dragged(MouseEvent event) {
    pointer.moveTo(point(event));
    if (drag == null) {
      return;
    }
    switch (drag.kind()) {
      case STROKE -> viewport.strokes().moveTo(point(event));
      case CROSSHAIR -> viewport.crosshair().placeAt(point(event));
      case FIGURE -> viewport.figures().drag(point(event));
      default -> viewport.setViewState(drag.at(point(event), viewport.viewState()));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    if (drag == null || drag.button() != event.getButton()) {
      return;
    }
    Drag.Kind kind = drag.kind();
    drag = null;
    if (kind == Drag.Kind.STROKE) {
      viewport.strokes().release();
    } else if (kind == Drag.Kind.FIGURE) {
      viewport.figures().release(point(event));
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    Optional<SliceProjection> projection = viewport.projection();
    if (projection.isEmpty()) {
      return;
    }
    double notches = WheelSteps.notches(event);
    ViewState state = viewport.viewState();
    if (viewport.strokes().takesWheel(event.isShiftDown())) {
      viewport.strokes().moveLevels(wheel.add(notches));
    } else if (event.isShortcutDown() || event.isControlDown()) {
      double factor = Math.pow(ZOOM_PER_NOTCH, notches);
      Point2D at = new Point2D(event.getX(), event.getY());
      viewport.setViewState(state.withPlacement(projection.get().zoomAt(at, factor)));
    } else if (event.isAltDown()) {
      viewport.cuts().thickenSlab(wheel.add(notches));
    } else {
      viewport.scrollBy(-wheel.add(notches));
    }
    event.consume();
  }

  private static Point2D point(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }
}
