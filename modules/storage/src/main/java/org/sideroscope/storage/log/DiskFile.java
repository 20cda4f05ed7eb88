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

  private DiskFile(RandomAccessFile file) {
    this.file = file;
  }

  /** Opens a file and brings to the disk what a crash may have left on the way. */
  static DiskFile open(Path path) throws IOException {
    DiskFile opened = new DiskFile(new RandomAccessFile(path.toFile(), "rw"));
    try {
      opened.force();
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
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
