package org.sideroscope.viewer;

import org.jspecify.annotations.Nullable;

/**
 * Pixels of one picture, and the outlines on it, that are drawn away from the JavaFX thread.
 * Written only while it is not shown.
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

  void drawn(FrameRequest request, SliceState sliceState) {
    this.request = request;
    this.sliceState = sliceState;
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
