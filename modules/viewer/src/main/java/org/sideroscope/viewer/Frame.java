package org.sideroscope.viewer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PictureScaler;

/**
 * Pixels of one picture, as they are and as they lie on the screen, and the outlines on it, that
 * are drawn away from the JavaFX thread. Written only while it is not shown.
 */
final class Frame {

  /** Whether the slices that were asked for were there. */
  enum SliceState {
    SHOWN,
    LOADING,
    /** Some are shown and others on their way. */
    LOADING_REST,
    /** Some are shown and others will never come. */
    WITH_GAPS,
    MISSING
  }

  private final int columns;
  private final int[] pixels;
  private final FrameOutlines outlines = new FrameOutlines();
  private @Nullable ScreenBuffer screen;
  private @Nullable ScreenPlace scaledTo;
  private @Nullable FrameRequest request;
  private SliceState sliceState = SliceState.LOADING;

  Frame(int columns, int rows) {
    this.columns = columns;
    this.pixels = new int[Math.multiplyExact(columns, rows)];
  }

  int columns() {
    return columns;
  }

  int rows() {
    return pixels.length / columns;
  }

  /** Columns x rows, premultiplied ARGB. */
  int[] pixels() {
    return pixels;
  }

  int argb(int column, int row) {
    return pixels[row * columns + column];
  }

  FrameOutlines outlines() {
    return outlines;
  }

  /** The pixels are those of a request, and not scaled yet. */
  void drawn(FrameRequest request, SliceState sliceState) {
    this.request = request;
    this.sliceState = sliceState;
    this.scaledTo = null;
  }

  /** Scales the pixels to where they are to lie on the screen. */
  void scale(ScreenPlace place, PictureScaler scaler) {
    ScreenBuffer buffer = screen;
    if (buffer == null || !buffer.fits(place)) {
      buffer = new ScreenBuffer(place);
      screen = buffer;
    }
    buffer.draw(this, place, scaler);
    scaledTo = place;
  }

  /** The frame as it lies on the screen; empty if it was scaled to another place or to none. */
  Optional<ScreenBuffer> scaledTo(ScreenPlace place) {
    return place.equals(scaledTo) ? Optional.ofNullable(screen) : Optional.empty();
  }

  /**
   * What is to be seen on it.
   *
   * @throws IllegalStateException if nothing has been drawn yet
   */
  FrameRequest request() {
    if (request == null) {
      throw new IllegalStateException("Nothing has been drawn on this frame.");
    }
    return request;
  }

  SliceState sliceState() {
    return sliceState;
  }
}
