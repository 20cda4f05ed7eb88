package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;

/**
 * A database as the first version of the tables wrote it. The file is never written anew: readers
 * have such, and they must open for ever.
 */
class SchemaTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final ChainHead HEAD =
      new ChainHead(22, "38d470df3f4f8f79e86857bb821a987cf522baa36fd251c8eed3ba126cb67708");

  @TempDir Path home;

  @BeforeEach
  void copy() throws IOException {
    try (InputStream stored =
        Objects.requireNonNull(SchemaTest.class.getResourceAsStream("readings-schema-1.db"))) {
      Files.copy(stored, database().path());
    }
  }

  @Test
  void aDatabaseOfTheFirstVersionOpensWhole() {
    SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, CLOCK);

    ReadingSession session =
        ReadingSession.open(archive.open(KEY).orThrow(), CLOCK, _ -> {}).orThrow();

    assertEquals(HEAD, session.head());
    assertTrue(session.recovery().notice().isEmpty());
    assertFalse(session.snapshot().marks().isEmpty());
    session.close();
    archive.close();
  }

  @Test
  void theNextVersionIsReachedAfterACopyAndNoEventIsTouched() throws SQLException {
    List<List<String>> later = new ArrayList<>(Schema.VERSIONS);
    later.add(List.of("ALTER TABLE reading ADD COLUMN colour TEXT"));
    try (Connection connection = database().connectExisting()) {
      assertEquals(Optional.empty(), new Schema(later).migrate(database(), connection));
      assertEquals(later.size(), DatabaseFile.number(connection, "PRAGMA user_version"));
      DatabaseFile.run(connection, "SELECT colour FROM reading");
      assertEquals(HEAD, ChainCheck.of(EventTable.events(connection, 1)).head());
    }
    DatabaseFile copy = new DatabaseFile(database().beside(".schema-" + Schema.VERSIONS.size()));
    try (Connection connection = copy.connectExisting()) {
      assertEquals(Schema.VERSIONS.size(), DatabaseFile.number(connection, "PRAGMA user_version"));
      assertEquals(HEAD, ChainCheck.of(EventTable.events(connection, 1)).head());
    }
  }

  private DatabaseFile database() {
    return DatabaseFile.inHome(home);
  }
}
