package org.sideroscope.dicom.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A stream read at any place: forwards by skipping, backwards by opening it anew. Cheap for readers
 * that go through it in order, and holds none of it in memory.
 */
public final class ForwardChannel implements SeekableByteChannel {

  /** Opens the stream at its start. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final Opener opener;
  private final long size;
  private final byte[] buffer = new byte[BUFFER];
  private InputStream in;
  private long at;
  private long wanted;
  private boolean open = true;

  /**
   * @param size of the stream, or a bound where it is not known
   */
  public ForwardChannel(Opener opener, long size) throws IOException {
    this.opener = opener;
    this.size = size;
    this.in = opener.open();
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    moveToWanted();
    int read = in.read(buffer, 0, Math.min(target.remaining(), BUFFER));
    if (read > 0) {
      target.put(buffer, 0, read);
      at += read;
      wanted = at;
    }
    return read;
  }

  private void moveToWanted() throws IOException {
    if (wanted < at) {
      in.close();
      in = opener.open();
      at = 0;
    }
    in.skipNBytes(wanted - at);
    at = wanted;
  }

  @Override
  public long position() {
    return wanted;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    wanted = newPosition;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }
}
