package org.sideroscope.viewer;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Pixels of one slice, and the outlines on it, that are drawn away from the JavaFX thread and then
 * shown without copying. Written only while it is not on the screen.
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

  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;
  private final FrameOutlines outlines = new FrameOutlines();
  private @Nullable FrameRequest request;
  private SliceState sliceState = SliceState.LOADING;

  Frame(int columns, int rows) {
    this.pixels = new int[Math.multiplyExact(columns, rows)];
    this.buffer =
        new PixelBuffer<>(
            columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(buffer);
  }

  /** Columns x rows, premultiplied ARGB. */
  int[] pixels() {
    return pixels;
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

  /** The image, told that its pixels have changed. JavaFX thread only. */
  Image updatedImage() {
    buffer.updateBuffer(changed -> null);
    return image;
  }
}
