package org.sideroscope.storage.former;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A record of a log: the length of its content and a CRC-32C over length and content, four bytes
 * each with the highest first, then the content.
 */
final class RecordFrame {

  static final int PREFIX = 8;

  private final byte[] content;
  private final int end;

  private RecordFrame(byte[] content, int end) {
    this.content = content;
    this.end = end;
  }

  byte[] content() {
    return content;
  }

  /** Where in its file the next record begins. */
  int end() {
    return end;
  }

  /** The record that begins at {@code start}; empty where there is no whole and sound one. */
  static Optional<RecordFrame> at(byte[] file, int start) {
    if (file.length - start < PREFIX) {
      return Optional.empty();
    }
    ByteBuffer prefix = ByteBuffer.wrap(file, start, PREFIX);
    int length = prefix.getInt();
    int checksum = prefix.getInt();
    int from = start + PREFIX;
    if (length < 1 || length > file.length - from || checksum(file, from, length) != checksum) {
      return Optional.empty();
    }
    return Optional.of(
        new RecordFrame(Arrays.copyOfRange(file, from, from + length), from + length));
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
