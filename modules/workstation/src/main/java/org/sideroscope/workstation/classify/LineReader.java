package org.sideroscope.workstation.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines of bounded length. A longer line is skipped to its end and never held.
 * Not safe for use by several threads.
 */
final class LineReader implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int limit;
  private byte[] held = new byte[0];
  private int heldBytes;
  private boolean tooLong;
  private long number;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    while (true) {
      if (position == limit && !fill()) {
        return heldBytes > 0 || tooLong ? line() : null;
      }
      int feed = position;
      while (feed < limit && buffer[feed] != '\n') {
        feed++;
      }
      hold(position, feed);
      position = Math.min(limit, feed + 1);
      if (feed < limit) {
        return line();
      }
    }
  }

  /** Whether there is more to be had without waiting. */
  boolean isReady() {
    try {
      return position < limit || in.available() > 0;
    } catch (IOException _) {
      return true;
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private void hold(int from, int to) {
    int total = heldBytes + to - from;
    if (tooLong || total > longest) {
      tooLong = true;
      heldBytes = 0;
      held = new byte[0];
      return;
    }
    if (total > held.length) {
      held = Arrays.copyOf(held, Math.min(longest, Math.max(total, 2 * held.length)));
    }
    System.arraycopy(buffer, from, held, heldBytes, to - from);
    heldBytes = total;
  }

  private Line line() {
    number++;
    Line line = tooLong ? Line.tooLong(number) : Line.of(number, Arrays.copyOf(held, heldBytes));
    heldBytes = 0;
    tooLong = false;
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
