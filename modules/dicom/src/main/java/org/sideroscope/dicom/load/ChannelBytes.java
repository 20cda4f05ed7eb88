package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads bytes at a place in a file. */
final class ChannelBytes {

  private ChannelBytes() {}

  /** Fills the buffer up to its limit, or less where the file ends. */
  static void fill(ByteBuffer buffer, SeekableByteChannel channel, long at) throws IOException {
    channel.position(at);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
  }
}
