package org.sideroscope.dicom.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.LongUnaryOperator;
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

  /** The one file that the stream holds; it is refused once it grows beyond belief. */
  static InputStream inflateFile(InputStream compressed) throws IOException {
    return inflate(compressed, Bounds::mostInflatedOfFile);
  }

  /** The archive that the stream holds, which may be larger than any file in it. */
  static InputStream inflateArchive(InputStream compressed) throws IOException {
    return inflate(compressed, Bounds::mostInflated);
  }

  private static InputStream inflate(InputStream compressed, LongUnaryOperator bound)
      throws IOException {
    CountedInput counted = new CountedInput(compressed);
    return new BoundedInput(
        new GZIPInputStream(counted, BUFFER),
        () -> bound.applyAsLong(counted.count()),
        "It is compressed beyond belief and is not unpacked.");
  }
}
