package org.sideroscope.viewer;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PictureScaler;

/**
 * Frames scaled to the pixels of the screen, which the software pipeline then copies; scaling them
 * itself takes it several times as long. Three buffers in turn: one on the screen, the one before
 * it, which JavaFX's render thread may still be copying, and one to draw on. JavaFX thread only.
 */
final class ScreenPicture {

  private final PictureScaler scaler = new PictureScaler();
  private final @Nullable Buffer[] buffers = new Buffer[3];
  private int next;

  private static final class Buffer {
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> shared;
    private final WritableImage image;

    Buffer(int width, int height) {
      pixels = new int[Math.multiplyExact(width, height)];
      shared =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(shared);
    }

    boolean fits(int width, int height) {
      return image.getWidth() == width && image.getHeight() == height;
    }
  }

  /**
   * A frame as it lies in the viewport, transparent around it.
   *
   * @param bounds of the frame in the viewport, device-independent pixels
   * @param width of the viewport, in pixels of the screen, above 0
   * @param renderScale pixels of the screen per device-independent pixel
   */
  Image of(
      Frame frame, Rectangle2D bounds, boolean smooth, int width, int height, double renderScale) {
    Buffer buffer = buffers[next];
    if (buffer == null || !buffer.fits(width, height)) {
      buffer = new Buffer(width, height);
      buffers[next] = buffer;
    }
    next = (next + 1) % buffers.length;
    PictureScaler.Place place =
        new PictureScaler.Place(
            bounds.getMinX() * renderScale,
            bounds.getMinY() * renderScale,
            bounds.getWidth() * renderScale,
            bounds.getHeight() * renderScale);
    scaler.scale(
        frame.pixels(), frame.columns(), frame.rows(), place, smooth, buffer.pixels, width, height);
    buffer.shared.updateBuffer(changed -> null);
    return buffer.image;
  }

  /** Lets the buffers go. */
  void clear() {
    Arrays.fill(buffers, null);
  }
}
