package org.sideroscope.dicom.load;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Tile;

/**
 * Reads images that may be tiles of a larger frame. Keeps the last such frame, since its tiles are
 * mostly read one after another. Not thread-safe: one for each thread.
 */
final class TileReader {

  private final FramePixelReader frames;
  private @Nullable Object kept;
  private short[] whole = new short[0];

  TileReader(FramePixelReader frames) {
    this.frames = frames;
  }

  /** The stored values of an image, columns x rows of its tile; throws as the frame reader does. */
  short[] read(StackFrame frame) throws IOException {
    return frame.tile().isPresent() ? tile(frame, frame.tile().get()) : frames.read(frame);
  }

  private short[] tile(StackFrame frame, Tile tile) throws IOException {
    Object identity = List.of(frame.file(), frame.frameNumber());
    if (!Objects.equals(identity, kept)) {
      kept = null;
      whole = frames.read(frame);
      kept = identity;
    }
    int width = frame.pixels().columns();
    short[] pixels = new short[tile.columns() * tile.rows()];
    for (int row = 0; row < tile.rows(); row++) {
      int from = (tile.top() + row) * width + tile.left();
      System.arraycopy(whole, from, pixels, row * tile.columns(), tile.columns());
    }
    return pixels;
  }
}
