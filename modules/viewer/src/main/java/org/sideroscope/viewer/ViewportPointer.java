package org.sideroscope.viewer;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelPosition;

/** Where the pointer is, what lies under it, and what it looks like. */
final class ViewportPointer {

  private final SliceViewport viewport;
  private final ViewportLayers layers;
  private PointerListener listener = PointerListener.NONE;
  private Optional<Point2D> place = Optional.empty();
  private Optional<PointerReading> told = Optional.empty();

  ViewportPointer(SliceViewport viewport, ViewportLayers layers) {
    this.viewport = viewport;
    this.layers = layers;
  }

  void setListener(PointerListener listener) {
    this.listener = listener;
  }

  void moveTo(Point2D place) {
    this.place = Optional.of(place);
    changed();
  }

  void leave() {
    place = Optional.empty();
    changed();
  }

  /** Where it is in the viewport; empty where it is elsewhere. */
  Optional<Point2D> place() {
    return place;
  }

  /** The pointer has moved, or the image under it. */
  void changed() {
    Optional<PointerReading> reading =
        place
            .flatMap(viewport::positionAt)
            .flatMap(position -> viewport.volume().flatMap(volume -> reading(volume, position)));
    if (!reading.equals(told)) {
      told = reading;
      listener.pointed(reading);
    }
    showCursor(viewport.viewState().hand());
  }

  private Optional<PointerReading> reading(Volume volume, VoxelPosition position) {
    return viewport
        .pictureGrid()
        .flatMap(pictures ->
            PointerReading.at(volume, pictures, viewport.viewState().section(), position));
  }

  private void showCursor(Hand hand) {
    Optional<SliceProjection> projection = viewport.projection();
    if (place.isPresent()
        && projection.isPresent()
        && hand.tool().isRound()
        && viewport.viewState().section().slab().isEmpty()) {
      layers.showBrush(place.get(), hand.brushDiameterMm() * projection.get().pixelsPerMm());
    } else {
      layers.hideBrush();
    }
    viewport.setCursor(projection.isPresent() ? cursorOf(hand.tool()) : Cursor.DEFAULT);
  }

  private static Cursor cursorOf(ViewportTool tool) {
    return switch (tool) {
      case WINDOW_LEVEL -> Cursor.DEFAULT;
      case PAN -> Cursor.OPEN_HAND;
      case ZOOM -> Cursor.V_RESIZE;
      case TILT -> Cursor.MOVE;
      default -> Cursor.CROSSHAIR;
    };
  }
}
