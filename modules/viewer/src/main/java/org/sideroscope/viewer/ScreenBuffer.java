package org.sideroscope.viewer;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.sideroscope.imaging.PictureScaler;

/** Pixels of the screen that JavaFX shows as they are. Written only while they are not shown. */
final class ScreenBuffer {

  private final int width;
  private final int height;
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> shared;
  private final WritableImage image;

  /** A buffer for the viewport of a place. */
  ScreenBuffer(ScreenPlace place) {
    width = place.width();
    height = place.height();
    pixels = new int[Math.multiplyExact(width, height)];
    shared =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(shared);
  }

  boolean fits(ScreenPlace place) {
    return width == place.width() && height == place.height();
  }

  /** Draws a frame as it lies in the viewport, transparent around it. On any thread. */
  void draw(Frame frame, ScreenPlace place, PictureScaler scaler) {
    scaler.scale(
        frame.pixels(),
        frame.columns(),
        frame.rows(),
        place.place(),
        place.smooth(),
        pixels,
        width,
        height);
  }

  /** The image, told that its pixels have changed. JavaFX thread only. */
  Image updatedImage() {
    shared.updateBuffer(changed -> null);
    return image;
  }
}
