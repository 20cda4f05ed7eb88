package org.sideroscope.dicom.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP file before it is opened, since opening it holds its whole directory in
 * memory (APPNOTE.TXT 4.3.14 to 4.3.16).
 */
final class ZipDirectorySize {

  private static final int END_RECORD = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_LENGTH = 20;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private ZipDirectorySize() {}

  static void check(Path path) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      if (size(file) > Bounds.LARGEST_DIRECTORY) {
        throw new MalformedFileException("The archive's directory is larger than can be read.");
      }
    }
  }

  private static long size(SeekableByteChannel file) throws IOException {
    long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = read(file, from, (int) (file.size() - from));
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END_RECORD) {
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        return size == IN_ZIP64 ? sizeInZip64(file, from + at - LOCATOR_LENGTH) : size;
      }
    }
    throw new MalformedFileException("The ZIP archive ends before its directory.");
  }

  private static long sizeInZip64(SeekableByteChannel file, long locator) throws IOException {
    if (locator < 0) {
      return 0;
    }
    long endRecord = read(file, locator, LOCATOR_LENGTH).getLong(8);
    if (endRecord < 0 || endRecord > file.size() - 56) {
      throw new MalformedFileException("The ZIP archive's directory cannot be found.");
    }
    return Math.max(0, read(file, endRecord, 56).getLong(40));
  }

  private static ByteBuffer read(SeekableByteChannel file, long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    file.position(at);
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // until it is full or the file ends
    }
    return bytes.rewind();
  }
}
