package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads bytes at a place in a file. */
final class ChannelBytes {

  private ChannelBytes() {}

  /**
   * Fills the buffer up to its limit, or less where the file ends.
   *
   * @return how many bytes were read
   */
  static int fill(ByteBuffer buffer, SeekableByteChannel channel, long at) throws IOException {
    channel.position(at);
    return fillNext(buffer, channel);
  }

  /** The same with what follows in the file. */
  static int fillNext(ByteBuffer buffer, SeekableByteChannel channel) throws IOException {
    int start = buffer.position();
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    return buffer.position() - start;
  }
}
