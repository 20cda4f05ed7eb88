package org.sideroscope.viewer;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.sideroscope.imaging.PictureScaler;

/**
 * Where and how a picture lies in a viewport, in pixels of the screen. Only the part of the
 * viewport that the picture reaches is drawn.
 *
 * @param place of the picture, from the edges of that part
 * @param left edge of that part, from the left edge of the viewport
 * @param top edge of that part, from the top edge of the viewport
 * @param width of that part, above 0
 * @param height of that part, above 0
 */
record ScreenPlace(
    PictureScaler.Place place, boolean smooth, int left, int top, int width, int height) {

  /** Sizes are multiples of it, so that zooming does not need another buffer at every step. */
  private static final int GRAIN = 64;

  /** Pixels from the first to before the last. */
  private record Span(int first, int end) {

    /** What of the screen a picture reaches, a little more behind it. */
    static Span of(double from, double to, int screen) {
      int first = (int) Math.clamp(Math.floor(from), 0, screen);
      int last = (int) Math.clamp(Math.ceil(to), first, screen);
      int grains = Math.ceilDiv(last - first, GRAIN);
      return new Span(first, Math.min(first + grains * GRAIN, screen));
    }

    int length() {
      return end - first;
    }
  }

  /**
   * Empty where the viewport has no pixel of the picture.
   *
   * @param renderScale pixels of the screen per device-independent pixel
   */
  static Optional<ScreenPlace> of(SliceProjection projection, boolean smooth, double renderScale) {
    Rectangle2D bounds = projection.imageBounds();
    Dimension2D viewport = projection.viewport();
    Span across =
        Span.of(
            bounds.getMinX() * renderScale,
            bounds.getMaxX() * renderScale,
            (int) Math.ceil(viewport.getWidth() * renderScale));
    Span down =
        Span.of(
            bounds.getMinY() * renderScale,
            bounds.getMaxY() * renderScale,
            (int) Math.ceil(viewport.getHeight() * renderScale));
    if (across.length() < 1 || down.length() < 1) {
      return Optional.empty();
    }
    PictureScaler.Place place =
        new PictureScaler.Place(
            bounds.getMinX() * renderScale - across.first(),
            bounds.getMinY() * renderScale - down.first(),
            bounds.getWidth() * renderScale,
            bounds.getHeight() * renderScale);
    return Optional.of(
        new ScreenPlace(
            place, smooth, across.first(), down.first(), across.length(), down.length()));
  }
}
