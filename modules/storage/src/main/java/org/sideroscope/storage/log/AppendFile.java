package org.sideroscope.storage.log;

import java.io.IOException;

/** A file that grows. Writing and forcing may happen on different threads at the same time. */
interface AppendFile extends AutoCloseable {

  /** Writes all of the bytes at a position, over whatever a failed attempt left there. */
  void write(byte[] bytes, long position) throws IOException;

  /** Returns once everything written before is on the disk. */
  void force() throws IOException;

  @Override
  void close() throws IOException;
}
