package org.sideroscope.review.port;

import java.util.List;
import org.sideroscope.foundation.Result;

/** Finds the log of a reading. */
public interface ReadingArchive {

  /** True where something was logged for this reading before. */
  boolean holds(ReadingKey key);

  /**
   * What a reader began to read here, whatever lies open. Reads files: not for the thread that
   * draws.
   *
   * @return in the order in which they were begun; {@code IO} where the disk refuses
   */
  Result<List<KeptReading>> of(String readerId);

  /**
   * Opens the log of a reading, a new one if there is none. Where another window or program holds
   * it, the log is read-only and says who has it. Reads files: not for the thread that draws.
   *
   * @return {@code UNSUPPORTED} where a later version wrote it, {@code IO} where the disk refuses
   */
  Result<EventLog> open(ReadingKey key);
}
