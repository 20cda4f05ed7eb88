package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.storage.event.EventCodec;

/**
 * What an open reading takes: its connection to the database and its hold on the reading.
 *
 * @param who the reader's id with account and machine
 * @param release lets somebody else have the reading
 * @param ended tells that the connection is closed
 */
record OpenReading(
    ReadingKey key,
    DatabaseFile file,
    Connection connection,
    String who,
    EventCodec codec,
    InstantSource clock,
    UnaryOperator<DiskSync> syncing,
    Runnable release,
    Runnable ended) {

  private static final Duration RETRY_AFTER = Duration.ofMillis(250);

  /** A writer that gives up all of this when it has ended. */
  EventWriter startWriter(long reading, SaveState state) throws SQLException, IOException {
    WriteAheadSink sink = WriteAheadSink.of(file, reading, connection, syncing);
    return new EventWriter(sink, state, clock, RETRY_AFTER, release, ended);
  }

  /** Gives up a reading that nothing was written to. */
  void giveUp() {
    release.run();
    DatabaseFile.closeQuietly(connection);
    ended.run();
  }
}
