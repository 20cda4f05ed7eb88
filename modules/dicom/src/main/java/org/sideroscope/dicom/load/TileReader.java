package org.sideroscope.dicom.load;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Tile;
import org.sideroscope.dicom.pixels.SlicePixels;

/**
 * Reads images that may be tiles of a larger frame. Keeps the last such frame, since its tiles are
 * mostly read one after another. Not thread-safe: one for each thread.
 */
final class TileReader {

  private final FramePixelReader frames;
  private @Nullable Object keptIdentity;
  private @Nullable SlicePixels kept;

  TileReader(FramePixelReader frames) {
    this.frames = frames;
  }

  /** The pixels of an image, columns x rows of its tile; throws as the frame reader does. */
  SlicePixels read(StackFrame frame) throws IOException {
    return frame.tile().isPresent() ? tile(frame, frame.tile().get()) : frames.read(frame);
  }

  private SlicePixels tile(StackFrame frame, Tile tile) throws IOException {
    SlicePixels whole = whole(frame);
    int width = frame.pixels().columns();
    short[] values = new short[tile.columns() * tile.rows()];
    for (int row = 0; row < tile.rows(); row++) {
      int from = (tile.top() + row) * width + tile.left();
      System.arraycopy(whole.values(), from, values, row * tile.columns(), tile.columns());
    }
    return new SlicePixels(values, whole.scale());
  }

  private SlicePixels whole(StackFrame frame) throws IOException {
    Object identity = List.of(frame.file(), frame.frameNumber());
    if (kept == null || !identity.equals(keptIdentity)) {
      kept = frames.read(frame);
      keptIdentity = identity;
    }
    return kept;
  }
}
