package org.sideroscope.viewer;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.sideroscope.imaging.PictureScaler;

/**
 * Where and how a picture lies in a viewport, in pixels of the screen.
 *
 * @param width of the viewport, above 0
 * @param height of the viewport, above 0
 */
record ScreenPlace(PictureScaler.Place place, boolean smooth, int width, int height) {

  /**
   * Empty where the viewport has no pixel.
   *
   * @param renderScale pixels of the screen per device-independent pixel
   */
  static Optional<ScreenPlace> of(SliceProjection projection, boolean smooth, double renderScale) {
    int width = (int) Math.ceil(projection.viewport().getWidth() * renderScale);
    int height = (int) Math.ceil(projection.viewport().getHeight() * renderScale);
    if (width < 1 || height < 1) {
      return Optional.empty();
    }
    Rectangle2D bounds = projection.imageBounds();
    PictureScaler.Place place =
        new PictureScaler.Place(
            bounds.getMinX() * renderScale,
            bounds.getMinY() * renderScale,
            bounds.getWidth() * renderScale,
            bounds.getHeight() * renderScale);
    return Optional.of(new ScreenPlace(place, smooth, width, height));
  }
}
