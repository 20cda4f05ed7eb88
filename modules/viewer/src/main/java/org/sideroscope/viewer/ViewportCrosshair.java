package org.sideroscope.viewer;

import javafx.geometry.Point2D;
import org.sideroscope.imaging.Geometry;

/** Where this viewport and others look: the crosshair, and the lines of the others. */
public final class ViewportCrosshair {

  private final SliceViewport viewport;
  private PlaceListener listener = PlaceListener.NONE;
  private Guides guides = Guides.NONE;

  ViewportCrosshair(SliceViewport viewport) {
    this.viewport = viewport;
  }

  /** Told where the user puts the crosshair. */
  public void setListener(PlaceListener listener) {
    this.listener = listener;
  }

  /** Replaces the crosshair and the lines of other viewports. */
  public void show(Guides next) {
    if (!next.equals(guides)) {
      guides = next;
      viewport.layers().setGuides(next);
      viewport.place();
    }
  }

  Guides guides() {
    return guides;
  }

  void placeAt(Point2D point) {
    if (viewport.volume().filter(volume -> volume.geometry() == Geometry.VOLUME).isPresent()) {
      viewport
          .positionAt(point)
          .flatMap(position -> viewport.pictureGrid().map(grid -> grid.toPatient(position)))
          .ifPresent(listener::placed);
    }
  }

  /** Another volume follows. */
  void forget() {
    guides = Guides.NONE;
  }
}
