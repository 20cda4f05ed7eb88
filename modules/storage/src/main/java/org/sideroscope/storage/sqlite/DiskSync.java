package org.sideroscope.storage.sqlite;

import java.io.IOException;

/** Brings to the disk what was written. */
@FunctionalInterface
public interface DiskSync {

  /** Returns once everything written before is on the disk. */
  void force() throws IOException;
}
