package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sideroscope.storage.disk.DiskTrouble;

/**
 * Commits events to the write-ahead log, and syncs that file through a handle of its own: SQLite
 * keeps no locks on it, so nothing is dropped when the handle is closed, and no connection waits
 * for the disk.
 */
final class WriteAheadSink implements EventSink {

  /** How long a gesture may wait for another window that writes; longer, and the event is held. */
  private static final Duration A_MOMENT = Duration.ofMillis(5);

  private final DatabaseFile file;
  private final long reading;
  private final Connection connection;
  private final PreparedStatement insert;
  private final RandomAccessFile log;
  private final DiskSync sync;

  private WriteAheadSink(
      DatabaseFile file,
      long reading,
      Connection connection,
      RandomAccessFile log,
      UnaryOperator<DiskSync> syncing)
      throws SQLException {
    this.file = file;
    this.reading = reading;
    this.connection = connection;
    this.log = log;
    this.insert = connection.prepareStatement(EventTable.INSERT);
    this.sync = syncing.apply(() -> log.getFD().sync());
  }

  /**
   * @param connection has written since it was opened, so that the write-ahead log has begun and no
   *     event must wait for that; closed with the sink
   */
  static WriteAheadSink of(
      DatabaseFile file, long reading, Connection connection, UnaryOperator<DiskSync> syncing)
      throws SQLException, IOException {
    DatabaseFile.wait(connection, A_MOMENT);
    RandomAccessFile log = new RandomAccessFile(file.log().toFile(), "rw");
    try {
      // what a killed program left on its way is called saved from here on
      log.getFD().sync();
      return new WriteAheadSink(file, reading, connection, log, syncing);
    } catch (SQLException | IOException e) {
      log.close();
      throw e;
    }
  }

  @Override
  public Optional<String> write(List<StoredEvent> events) {
    try {
      if (events.size() == 1) {
        EventTable.insert(insert, reading, events.getFirst());
      } else {
        Transaction.run(connection, () -> EventTable.insertAll(connection, reading, events));
      }
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(SqlTrouble.reason(e));
    }
  }

  @Override
  public Optional<String> sync() {
    try {
      sync.force();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(DiskTrouble.reason(e));
    }
  }

  /** Copies the write-ahead log into the database, with SQLite's own syncs, and empties it. */
  @Override
  public Optional<String> writeAgain(List<StoredEvent> events) {
    try (Connection another = file.connectExisting()) {
      sync.force();
      boolean emptied;
      try (Statement statement = another.createStatement();
          ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        emptied = row.next() && row.getInt(1) == 0;
      }
      begin(another);
      return emptied && holds(another, events)
          ? Optional.empty()
          : Optional.of("the disk did not keep what it was given");
    } catch (SQLException e) {
      return Optional.of(SqlTrouble.reason(e));
    } catch (IOException e) {
      return Optional.of(DiskTrouble.reason(e));
    }
  }

  /** Writes what is there already: the first to write into an empty log waits for the disk. */
  private void begin(Connection another) throws SQLException {
    DatabaseFile.run(another, "UPDATE reading SET aside = aside WHERE id = " + reading);
  }

  private boolean holds(Connection another, List<StoredEvent> events) throws SQLException {
    List<StoredEvent> found =
        EventTable.events(another, reading, events.getFirst().head().sequence());
    return found.size() >= events.size() && found.subList(0, events.size()).equals(events);
  }

  @Override
  public void close() {
    try (log;
        connection) {
      insert.close();
    } catch (IOException | SQLException e) {
      // what was synced is safe, and what was not has been told
    }
  }
}
