package org.sideroscope.storage.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;

/** Readings and their events, as rows. */
final class EventTable {

  /**
   * A row of the table of readings.
   *
   * @param aside 0 for the reading that goes on; else it was put aside, the how-manieth
   */
  record Row(long id, ReadingKey key, int aside) {}

  /** The first event of a reading, as it is stored. */
  record Opening(ReadingKey key, String body) {}

  static final String INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)";

  private EventTable() {}

  /** The reading that goes on. */
  static OptionalLong find(Connection connection, ReadingKey key) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id FROM reading WHERE study = ? AND reader = ? AND aside = 0")) {
      query.setString(1, key.studyInstanceUid());
      query.setString(2, key.readerId());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  /** Every reading, those put aside as well. */
  static List<Row> readings(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT id, study, reader, aside FROM reading ORDER BY study, reader, aside");
        ResultSet row = query.executeQuery()) {
      List<Row> rows = new ArrayList<>();
      while (row.next()) {
        ReadingKey key = new ReadingKey(row.getString(2), row.getString(3));
        rows.add(new Row(row.getLong(1), key, row.getInt(4)));
      }
      return rows;
    }
  }

  /** The first event of each reading of a reader that goes on. */
  static List<Opening> openings(Connection connection, String reader) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT study, body FROM reading JOIN event ON event.reading = reading.id
            WHERE reader = ? AND aside = 0
              AND sequence = (SELECT min(sequence) FROM event WHERE event.reading = reading.id)
            ORDER BY id
            """)) {
      query.setString(1, reader);
      try (ResultSet row = query.executeQuery()) {
        List<Opening> openings = new ArrayList<>();
        while (row.next()) {
          openings.add(new Opening(new ReadingKey(row.getString(1), reader), row.getString(2)));
        }
        return openings;
      }
    }
  }

  /** Adds a reading without events. */
  static long begin(Connection connection, ReadingKey key, String at) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO reading (study, reader, begun_at) VALUES (?, ?, ?) RETURNING id")) {
      insert.setString(1, key.studyInstanceUid());
      insert.setString(2, key.readerId());
      insert.setString(3, at);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  static void noteOpening(Connection connection, long reading, String at, String who)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE reading SET opened_at = ?, opened_by = ? WHERE id = ?")) {
      update.setString(1, at);
      update.setString(2, who);
      update.setLong(3, reading);
      update.executeUpdate();
    }
  }

  /** Gives the reading another place, where it stays as it is. */
  static void putAside(Connection connection, long reading) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE reading SET aside = 1 + (
              SELECT max(aside) FROM reading AS other
              WHERE other.study = reading.study AND other.reader = reading.reader)
            WHERE id = ?
            """)) {
      update.setLong(1, reading);
      update.executeUpdate();
    }
  }

  /** Every event of a reading, in order. */
  static List<StoredEvent> events(Connection connection, long reading) throws SQLException {
    return events(connection, reading, Long.MIN_VALUE);
  }

  /** The events of a reading from a number on, in order. */
  static List<StoredEvent> events(Connection connection, long reading, long from)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT sequence, at, who, body, sha256 FROM event"
                + " WHERE reading = ? AND sequence >= ? ORDER BY sequence")) {
      query.setLong(1, reading);
      query.setLong(2, from);
      List<StoredEvent> events = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          ChainHead head = new ChainHead(row.getLong(1), HexFormat.of().formatHex(row.getBytes(5)));
          events.add(new StoredEvent(head, row.getString(2), row.getString(3), row.getString(4)));
        }
      }
      return events;
    }
  }

  static void insert(PreparedStatement insert, long reading, StoredEvent event)
      throws SQLException {
    insert.setLong(1, reading);
    insert.setLong(2, event.head().sequence());
    insert.setString(3, event.at());
    insert.setString(4, event.who());
    insert.setString(5, event.body());
    insert.setBytes(6, HexFormat.of().parseHex(event.head().sha256()));
    insert.executeUpdate();
  }

  static void insertAll(Connection connection, long reading, List<StoredEvent> events)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (StoredEvent event : events) {
        insert(insert, reading, event);
      }
    }
  }
}
