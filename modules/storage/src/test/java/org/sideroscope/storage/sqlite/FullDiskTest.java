package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;

/**
 * SQLite's own limit stands for the disk's: it refuses by the same code. See {@link
 * FullFileSystemTest} for a real one.
 */
class FullDiskTest {

  @TempDir Path home;

  @Test
  void whatDoesNotFitIsRefusedWholeAndTakenOnceThereIsRoom() throws SQLException, IOException {
    DatabaseFile file = DatabaseFile.inHome(home);
    Connection connection = file.connect();
    DatabaseFile.text(connection, "PRAGMA journal_mode = WAL");
    assertEquals(Optional.empty(), new Schema().migrate(file, connection));
    long reading = EventTable.begin(connection, new ReadingKey("1.2", "a"), "");
    List<StoredEvent> events = events(40);
    try (WriteAheadSink sink =
        WriteAheadSink.of(file, reading, connection, UnaryOperator.identity())) {
      assertEquals(Optional.empty(), sink.write(events.subList(0, 1)));
      long pages = DatabaseFile.number(connection, "PRAGMA page_count");
      DatabaseFile.run(connection, "PRAGMA max_page_count = " + (pages + 8));

      assertEquals(Optional.of("the disk is full"), sink.write(events.subList(1, 40)));
      assertEquals(1, EventTable.events(connection, reading, 1).size());

      DatabaseFile.run(connection, "PRAGMA max_page_count = 100000");
      assertEquals(Optional.empty(), sink.write(events.subList(1, 40)));
      assertEquals(events, EventTable.events(connection, reading, 1));
    }
  }

  private static List<StoredEvent> events(int count) {
    List<StoredEvent> events = new ArrayList<>();
    ChainHead head = ChainHead.START;
    for (int i = 0; i < count; i++) {
      events.add(StoredEvent.after(head, "", "", "x".repeat(3000)));
      head = events.getLast().head();
    }
    return events;
  }
}
