package org.sideroscope.dicomobjects.seg;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.BitSet;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;

/**
 * Frames of single bits that lie uncompressed in a file, one begun at the very bit at which the one
 * before ended (PS3.5 8.2).
 */
final class BinaryPixels implements MarkedPixels {

  private final SourceReader sources = new SourceReader();
  private final SeekableByteChannel channel;
  private final FramePixels pixels;
  private final FrameGeometry geometry;

  BinaryPixels(Source source, FramePixels pixels, FrameGeometry geometry) throws IOException {
    this.channel = sources.channel(source);
    this.pixels = pixels;
    this.geometry = geometry;
  }

  @Override
  public void read(int frame, Visitor visitor) throws IOException {
    long firstBit = geometry.pixelsOfFrame() * frame;
    long endBit = firstBit + geometry.pixelsOfFrame();
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact((endBit + 7) / 8 - firstBit / 8));
    channel.position(pixels.offset() + firstBit / 8);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("The file has become shorter.");
      }
    }
    int skipped = (int) (firstBit % 8);
    int end = skipped + Math.toIntExact(geometry.pixelsOfFrame());
    int segment = geometry.frames().get(frame).segment();
    // by words rather than by bits: most frames are nearly empty
    BitSet marked = BitSet.valueOf(bytes.flip());
    int from = marked.nextSetBit(skipped);
    while (from >= 0 && from < end) {
      int to = Math.min(end, marked.nextClearBit(from));
      visitor.run(segment, from - skipped, to - skipped);
      from = marked.nextSetBit(to);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    sources.close();
  }
}
