package org.sideroscope.dicom.awt;

import java.io.EOFException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A code stream in memory that loses patience: decoders that read on and on behind the end of a
 * damaged stream, as jj2000 does, are stopped by an exception.
 */
final class CodeStreamInput extends ImageInputStreamImpl {

  /** Decoders look a little behind the end for a marker that is missing. */
  private static final int PATIENCE = 1 << 12;

  private final byte[] bytes;
  private int readsBehindEnd;

  CodeStreamInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read() throws EOFException {
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : behindEnd();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws EOFException {
    bitOffset = 0;
    int count = (int) Math.min(length, bytes.length - streamPos);
    if (count <= 0) {
      return length == 0 ? 0 : behindEnd();
    }
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  private int behindEnd() throws EOFException {
    if (++readsBehindEnd > PATIENCE) {
      throw new EOFException("The code stream ends early.");
    }
    return -1;
  }
}
