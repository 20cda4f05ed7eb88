package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;

class ReadingAuditTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");

  @TempDir Path home;

  private ChainHead head = ChainHead.START;

  @BeforeEach
  void read() throws SQLException {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(home, InstantSource.fixed(Instant.EPOCH));
    ReadingSession session =
        ReadingSession.open(archive.open(KEY).orThrow(), InstantSource.system(), _ -> {}).orThrow();
    new Hands(4).work(session, 40);
    head = session.head();
    session.close();
    archive.close();
    change("DROP TRIGGER event_is_never_changed");
    change("DROP TRIGGER event_goes_with_its_reading");
  }

  @Test
  void whatWasLoggedIsFoundWholeWithEveryEvent() {
    AuditedReading found = audit();

    assertEquals(Optional.empty(), found.broken());
    assertEquals(head, found.head());
    assertEquals(head.sequence(), found.events().size());
    assertEquals(Optional.empty(), found.differsFrom(head));
  }

  /** In each of the columns in turn; what is no text any more after it counts as well. */
  @Test
  void anyChangedByteOfAnEventIsFoundAndTheEventNamed() throws SQLException {
    Random random = new Random(5);
    try (Connection connection = DatabaseFile.inHome(home).connectExisting()) {
      for (int i = 0; i < 120; i++) {
        String column = List.of("at", "who", "body", "body", "body", "sha256").get(i % 6);
        int sequence = 1 + random.nextInt((int) head.sequence());
        DatabaseFile.run(connection, "BEGIN");
        changeByte(connection, column, sequence, random);
        List<StoredEvent> events = EventTable.events(connection, 1);
        assertEquals(
            sequence,
            ChainCheck.of(events).broken().orElseThrow().sequence(),
            () -> column + " of event " + sequence);
        DatabaseFile.run(connection, "ROLLBACK");
      }
    }
  }

  private static void changeByte(Connection connection, String column, int sequence, Random random)
      throws SQLException {
    byte[] value;
    String where = " WHERE sequence = " + sequence;
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("SELECT CAST(" + column + " AS BLOB) FROM event" + where)) {
      row.next();
      value = row.getBytes(1);
    }
    value[random.nextInt(value.length)] ^= (byte) (1 << random.nextInt(8));
    String cast = column.equals("sha256") ? "?" : "CAST(? AS TEXT)";
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE event SET " + column + " = " + cast + where)) {
      update.setBytes(1, value);
      update.executeUpdate();
    }
  }

  @Test
  void aRemovedEventIsNamed() throws SQLException {
    change("DELETE FROM event WHERE sequence = 9");

    assertEquals("Event 9 was removed.", audit().broken().orElseThrow());
  }

  @Test
  void eventsThatChangedPlacesAreNamed() throws SQLException {
    change("UPDATE event SET sequence = -1 WHERE sequence = 5");
    change("UPDATE event SET sequence = 5 WHERE sequence = 11");
    change("UPDATE event SET sequence = 11 WHERE sequence = -1");

    assertEquals("Event 5 was moved: it stands as event 11.", audit().broken().orElseThrow());
  }

  @Test
  void aCutTailIsFoundAgainstAHeadThatWasKept() throws SQLException {
    change("DELETE FROM event WHERE sequence > 20");

    assertEquals(Optional.empty(), audit().broken());
    String sentence = audit().differsFrom(head).orElseThrow();
    assertTrue(sentence.endsWith("event 21 was removed."), sentence);
  }

  @Test
  void aChainThatWasWrittenAnewIsFoundAgainstAHeadThatWasKept() {
    ChainHead other = new ChainHead(7, "0".repeat(64));

    assertTrue(audit().differsFrom(other).orElseThrow().contains("written anew"));
  }

  @Test
  void withoutADatabaseThereIsNothingToCheck() {
    assertEquals(
        FailureReason.MISSING,
        new ReadingAudit(home.resolve("none.db"))
            .of(key -> true)
            .toFailure()
            .orElseThrow()
            .reason());
  }

  @Test
  void aDatabaseOfAnotherProgramHoldsNoReadings() throws SQLException {
    DatabaseFile foreign = new DatabaseFile(home.resolve("foreign.db"));
    try (Connection connection = foreign.connect()) {
      DatabaseFile.run(connection, "CREATE TABLE reading (id INTEGER)");
    }

    assertEquals(
        FailureReason.PARSING,
        new ReadingAudit(foreign.path()).of(key -> true).toFailure().orElseThrow().reason());
  }

  private AuditedReading audit() {
    return ReadingAudit.inHome(home).of(KEY::equals).orThrow().getFirst();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DatabaseFile.inHome(home).connectExisting()) {
      DatabaseFile.run(connection, sql);
    }
  }
}
