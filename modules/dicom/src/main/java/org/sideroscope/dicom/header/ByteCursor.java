package org.sideroscope.dicom.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sideroscope.dicom.source.MalformedFileException;

/**
 * Reads a stream in order and never past a limit: whatever is asked for is first compared with what
 * is left.
 */
public final class ByteCursor {

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private long position;
  private boolean bigEndian;

  /**
   * @param position where the stream stands, counted in the file
   * @param limit the position behind the last byte that may be read
   */
  public ByteCursor(InputStream in, long position, long limit) {
    this.in = in;
    this.position = position;
    this.limit = limit;
  }

  public void setBigEndian(boolean bigEndian) {
    this.bigEndian = bigEndian;
  }

  public boolean isBigEndian() {
    return bigEndian;
  }

  public long position() {
    return position;
  }

  public long remaining() {
    return limit - position;
  }

  /** Whether {@code count} more bytes are there; looks ahead at most the size of the buffer. */
  public boolean has(int count) throws IOException {
    while (filled - next < count && filled - next < remaining()) {
      if (!fill()) {
        return false;
      }
    }
    return filled - next >= count && remaining() >= count;
  }

  /** The byte that lies {@code ahead} of the position, without moving; {@link #has} must hold. */
  public int peek(int ahead) {
    return buffer[next + ahead] & 0xFF;
  }

  /** The group of the next tag, without moving; {@code has(2)} must hold. */
  int peekGroup() {
    return bigEndian ? peek(0) << 8 | peek(1) : peek(1) << 8 | peek(0);
  }

  public int u8() throws IOException {
    require(1);
    position++;
    return buffer[next++] & 0xFF;
  }

  public int u16() throws IOException {
    int first = u8();
    int second = u8();
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  public long u32() throws IOException {
    long first = u16();
    long second = u16();
    return bigEndian ? first << 16 | second : second << 16 | first;
  }

  /** Group and element of a tag as one number. */
  public int tag() throws IOException {
    int group = u16();
    return group << 16 | u16();
  }

  public byte[] bytes(int count) throws IOException {
    checkLeft(count);
    byte[] bytes = new byte[count];
    int copied = Math.min(count, filled - next);
    System.arraycopy(buffer, next, bytes, 0, copied);
    next += copied;
    if (in.readNBytes(bytes, copied, count - copied) < count - copied) {
      throw endOfFile();
    }
    position += count;
    return bytes;
  }

  public void skip(long count) throws IOException {
    checkLeft(count);
    int buffered = (int) Math.min(count, filled - next);
    next += buffered;
    in.skipNBytes(count - buffered);
    position += count;
  }

  /** Copies what follows to a stream, {@code count} bytes of it. */
  public void copy(long count, OutputStream out) throws IOException {
    checkLeft(count);
    for (long left = count; left > 0; ) {
      require(1);
      int portion = (int) Math.min(left, filled - next);
      out.write(buffer, next, portion);
      next += portion;
      position += portion;
      left -= portion;
    }
  }

  /** Goes to the end and tells where it is. */
  long toEnd() throws IOException {
    position += filled - next + in.transferTo(OutputStream.nullOutputStream());
    next = filled;
    return position;
  }

  private void require(int count) throws IOException {
    if (!has(count)) {
      throw endOfFile();
    }
  }

  private void checkLeft(long count) throws MalformedFileException {
    if (count < 0 || count > remaining()) {
      throw new MalformedFileException(
          "It declares %,d bytes where only %,d are left.".formatted(count, remaining()));
    }
  }

  private boolean fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    filled -= next;
    next = 0;
    int read = in.read(buffer, filled, BUFFER - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }

  private static MalformedFileException endOfFile() {
    return new MalformedFileException("It ends in the middle of its header.");
  }
}
