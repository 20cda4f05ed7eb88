package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.event.EventCodec;
import org.sideroscope.storage.event.FormerEvent;
import org.sideroscope.storage.former.FormerLog;

/**
 * The logs in files of their own that a home has from before there was a database. They are taken
 * over, each when it is first needed, and stay as they are.
 *
 * @param folder holds a folder for each
 */
record FormerLogs(Path folder, EventCodec codec) {

  /** The log of a reading, where there is one. */
  Path log(ReadingKey key) {
    return folder.resolve(ReadingHold.name(key)).resolve("events.log");
  }

  boolean holds(ReadingKey key) {
    return Files.exists(log(key));
  }

  Result<FormerLog> read(ReadingKey key) {
    return FormerLog.read(log(key), codec);
  }

  /** The readings whose logs can be read. */
  List<ReadingKey> keys() {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .sorted()
          .map(each -> FormerLog.read(each.resolve("events.log"), codec))
          .flatMap(log -> log.toOptional().stream())
          .map(FormerLog::key)
          .toList();
    } catch (IOException e) {
      // most homes have none
      return List.of();
    }
  }

  /**
   * Adds a reading with the events of a log, which get chained.
   *
   * @return the reading's number
   */
  static long takeOver(Connection connection, FormerLog log, String now) throws SQLException {
    long[] reading = new long[1];
    Transaction.run(
        connection,
        () -> {
          reading[0] = EventTable.begin(connection, log.key(), now);
          EventTable.insertAll(connection, reading[0], chained(log));
        });
    return reading[0];
  }

  private static List<StoredEvent> chained(FormerLog log) {
    List<StoredEvent> events = new ArrayList<>();
    ChainHead head = ChainHead.START;
    for (FormerEvent event : log.events()) {
      StoredEvent next =
          StoredEvent.after(head, event.at().toString(), log.key().readerId(), event.body());
      events.add(next);
      head = next.head();
    }
    return events;
  }
}
