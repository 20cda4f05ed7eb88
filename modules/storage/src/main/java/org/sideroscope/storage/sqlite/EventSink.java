package org.sideroscope.storage.sqlite;

import java.util.List;
import java.util.Optional;

/**
 * Where a writer puts events. Writing and syncing may happen on different threads at the same time.
 * What fails says why, as half a sentence.
 */
interface EventSink extends AutoCloseable {

  /** Writes events, all of them or none, without waiting for a disk. */
  Optional<String> write(List<StoredEvent> events);

  /** Returns once everything written before is on the disk. */
  Optional<String> sync();

  /**
   * Brings events to the disk by another way after a failed {@link #sync}, since a disk that once
   * failed may have dropped what it was given, and checks that they are there.
   *
   * @param events were written, and are not known to be on the disk
   */
  Optional<String> writeAgain(List<StoredEvent> events);

  @Override
  void close();
}
