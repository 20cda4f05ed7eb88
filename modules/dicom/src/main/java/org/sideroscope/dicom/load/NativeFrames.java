package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.pixels.CellType;
import org.sideroscope.dicom.pixels.Cells;
import org.sideroscope.dicom.pixels.SlicePixels;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.imaging.ValueScale;

/**
 * Reads frames that are not compressed. What lies behind the end of a file that was cut off is 0.
 * Not thread-safe: one for each thread.
 */
final class NativeFrames {

  /** Fits in the cache of a core, so that bytes become values while they are at hand. */
  private static final int CHUNK = 1 << 17;

  /** A file that lacks more of a frame than this claims a size that it never had. */
  private static final int MOST_MISSING = 1 << 25;

  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);

  /**
   * @param index of the frame in the file, from 0
   * @param scale from the numbers in the file to real values
   */
  SlicePixels read(SeekableByteChannel channel, FramePixels pixels, int index, ValueScale scale)
      throws IOException {
    long firstBit = index * pixels.frameBits();
    long at = pixels.offset() + firstBit / 8;
    checkSize(channel, at, pixels.frameBytes());
    if (pixels.samples() == 1 && pixels.cellType().filter(CellType::isNarrow).isPresent()) {
      return new SlicePixels(narrow(channel, at, pixels, pixels.cellType().get()), scale);
    }
    int shift = (int) (firstBit % 8);
    ByteBuffer bytes = ByteBuffer.allocate((int) (pixels.frameBytes() + (shift > 0 ? 1 : 0)));
    checkFound(ChannelBytes.fill(bytes, channel, at));
    return NativePixels.slice(bytes.clear(), shift, pixels, scale);
  }

  private static void checkSize(SeekableByteChannel channel, long at, long length)
      throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    if (length > MOST_MISSING && ChannelBytes.fill(one, channel, at + length - MOST_MISSING) == 0) {
      throw new MalformedFileException("It claims an image that is larger than the file.");
    }
  }

  private static void checkFound(int bytes) throws MalformedFileException {
    if (bytes == 0) {
      throw new MalformedFileException("It ends before this image.");
    }
  }

  /** Chunk by chunk, so that the bytes of a large frame are not held beside its values. */
  private short[] narrow(SeekableByteChannel channel, long at, FramePixels pixels, CellType type)
      throws IOException {
    short[] values = new short[pixels.count()];
    StoredBits bits = StoredBits.inCells(pixels);
    chunk.order(NativePixels.order(pixels));
    channel.position(at);
    int done = 0;
    int found = 1;
    while (done < values.length && found > 0) {
      int cells = Math.min(CHUNK / type.bytes(), values.length - done);
      chunk.clear().limit(cells * type.bytes());
      found = ChannelBytes.fillNext(chunk, channel);
      checkFound(done + found);
      while (chunk.hasRemaining()) {
        chunk.put((byte) 0);
      }
      Cells.copy(chunk.flip(), type, values, done);
      bits.apply(values, done, done + cells);
      done += cells;
    }
    return values;
  }
}
