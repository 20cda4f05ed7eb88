package org.sideroscope.dicom.awt;

import javax.imageio.stream.ImageInputStreamImpl;
import org.sideroscope.dicom.work.Deadline;

/**
 * A code stream in memory that loses patience: decoders that read on and on behind the end of a
 * damaged stream, as jj2000 does, or do not come to an end in time, are stopped.
 */
final class CodeStreamInput extends ImageInputStreamImpl {

  /** Decoders look a little behind the end for a marker that is missing. */
  private static final int PATIENCE = 1 << 12;

  /** How many reads go by between two looks at the clock. */
  private static final int READS_A_LOOK = 1 << 8;

  private final byte[] bytes;
  private final Deadline deadline;
  private int reads;
  private int readsBehindEnd;

  CodeStreamInput(byte[] bytes, Deadline deadline) {
    this.bytes = bytes;
    this.deadline = deadline;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read() {
    look();
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : behindEnd();
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    look();
    bitOffset = 0;
    int count = (int) Math.min(length, bytes.length - streamPos);
    if (count <= 0) {
      return length == 0 ? 0 : behindEnd();
    }
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public int readUnsignedByte() throws QuietEndException {
    int next = read();
    if (next < 0) {
      throw new QuietEndException();
    }
    return next;
  }

  @Override
  public byte readByte() throws QuietEndException {
    return (byte) readUnsignedByte();
  }

  @Override
  public int readUnsignedShort() throws QuietEndException {
    int high = readUnsignedByte();
    return high << 8 | readUnsignedByte();
  }

  @Override
  public short readShort() throws QuietEndException {
    return (short) readUnsignedShort();
  }

  @Override
  public int readInt() throws QuietEndException {
    int high = readUnsignedShort();
    return high << 16 | readUnsignedShort();
  }

  /**
   * The data of a code block: jj2000 does not expect that they end, and could not be quiet then.
   */
  @Override
  public void readFully(byte[] target, int offset, int length) {
    int done = 0;
    while (done < length) {
      int count = read(target, offset + done, length - done);
      if (count < 0) {
        throw new DecodingStoppedException("The code stream ends early.");
      }
      done += count;
    }
  }

  private void look() {
    if (++reads % READS_A_LOOK == 0 && deadline.isPassed()) {
      throw new DecodingStoppedException("Decoding takes too long.");
    }
  }

  private int behindEnd() {
    if (++readsBehindEnd > PATIENCE) {
      throw new DecodingStoppedException("The code stream ends early.");
    }
    return -1;
  }
}
