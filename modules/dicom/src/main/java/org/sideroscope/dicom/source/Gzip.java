package org.sideroscope.dicom.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.GZIPInputStream;

/** Files compressed with gzip (RFC 1952), undone within bounds. */
final class Gzip {

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /** Whether the file begins like one; the channel stands at its start afterwards. */
  static boolean is(SeekableByteChannel file) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(2);
    file.read(head);
    file.position(0);
    return (head.get(0) & 0xFF) == 0x1F && (head.get(1) & 0xFF) == 0x8B;
  }

  /** What the stream holds; it is refused once it grows beyond belief. */
  static InputStream inflate(InputStream compressed) throws IOException {
    CountedInput counted = new CountedInput(compressed);
    return new BoundedInput(
        new GZIPInputStream(counted, BUFFER),
        () -> Bounds.mostInflated(counted.count()),
        "It is compressed beyond belief and is not unpacked.");
  }
}
