package org.sideroscope.storage.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * An {@link AppendFile} on the disk. Not a channel: those are closed under the program's feet when
 * a thread that uses them is interrupted.
 */
final class DiskFile implements AppendFile {

  private final RandomAccessFile file;

  DiskFile(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  @Override
  public void write(byte[] bytes, long position) throws IOException {
    file.seek(position);
    file.write(bytes);
  }

  @Override
  public void force() throws IOException {
    file.getFD().sync();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
