package org.sideroscope.dicom.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.LongSupplier;

/** A stream that gives no more than a limit, which may grow with what was read to produce it. */
final class BoundedInput extends FilterInputStream {

  private final LongSupplier limit;
  private final String sentence;
  private long given;

  /**
   * @param limit how many bytes may be given at the moment
   * @param sentence what to tell the user beyond it
   */
  BoundedInput(InputStream in, LongSupplier limit, String sentence) {
    super(in);
    this.limit = limit;
    this.sentence = sentence;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws IOException {
    // a cancelled search must not unpack gigabytes to their end
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("The search was stopped.");
    }
    given += more;
    if (given > limit.getAsLong()) {
      throw new MalformedFileException(sentence);
    }
  }
}
