package org.sideroscope.storage.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.event.EventCodec;

/** Checks the readings of a database, and changes nothing. May run while windows are open. */
public final class ReadingAudit {

  private final DatabaseFile file;
  private final EventCodec codec = new EventCodec();

  /**
   * @param database the file
   */
  public ReadingAudit(Path database) {
    this.file = new DatabaseFile(database);
  }

  /** The database of a user's own readings. */
  public static ReadingAudit inHome(Path home) {
    return new ReadingAudit(DatabaseFile.inHome(home).path());
  }

  /**
   * Reads and checks all readings that are wanted, those put aside as well.
   *
   * @return {@code MISSING} where there is no database, {@code PARSING} where it is another
   *     program's, {@code IO} where it cannot be read
   */
  public Result<List<AuditedReading>> of(Predicate<ReadingKey> wanted) {
    if (!Files.isRegularFile(file.path())) {
      return Result.failure(FailureReason.MISSING, "There is no database of readings here.");
    }
    try (Connection connection = file.connectExisting()) {
      if (DatabaseFile.number(connection, "PRAGMA application_id") != Schema.APPLICATION) {
        return Result.failure(
            FailureReason.PARSING, "This database holds no readings of this program.");
      }
      List<AuditedReading> readings = new ArrayList<>();
      for (EventTable.Row row : EventTable.readings(connection)) {
        if (wanted.test(row.key())) {
          readings.add(audited(connection, row));
        }
      }
      return Result.success(readings);
    } catch (SQLException e) {
      return Result.failure(SqlTrouble.failure("The readings could not be checked", e));
    }
  }

  private AuditedReading audited(Connection connection, EventTable.Row row) throws SQLException {
    List<StoredEvent> stored = EventTable.events(connection, row.id());
    List<LoggedEvent> events = new ArrayList<>();
    for (StoredEvent event : stored.subList(0, ChainCheck.of(stored).soundEvents())) {
      FoundReading.decode(event, codec).toOptional().ifPresent(events::add);
    }
    return new AuditedReading(row.key(), row.aside() > 0, stored, events);
  }
}
