package org.sideroscope.viewer;

import java.util.Arrays;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PictureScaler;

/**
 * Frames scaled to the pixels of the screen, which the software pipeline then copies; scaling them
 * itself takes it several times as long. A frame brings itself as it was to lie when it was drawn;
 * where it has been zoomed or moved since, it is scaled here, into three buffers in turn: one on
 * the screen, the one before it, which JavaFX's render thread may still be copying, and one to draw
 * on. JavaFX thread only.
 */
final class ScreenPicture {

  private final PictureScaler scaler = new PictureScaler();
  private final @Nullable ScreenBuffer[] buffers = new ScreenBuffer[3];
  private int next;

  /** A frame as it lies in the viewport, transparent around it. */
  Image of(Frame frame, ScreenPlace place) {
    return frame.scaledTo(place).orElseGet(() -> scaled(frame, place)).updatedImage();
  }

  private ScreenBuffer scaled(Frame frame, ScreenPlace place) {
    ScreenBuffer buffer = buffers[next];
    if (buffer == null || !buffer.fits(place)) {
      buffer = new ScreenBuffer(place);
      buffers[next] = buffer;
    }
    next = (next + 1) % buffers.length;
    buffer.draw(frame, place, scaler);
    return buffer;
  }

  /** Lets the buffers go. */
  void clear() {
    Arrays.fill(buffers, null);
  }
}
