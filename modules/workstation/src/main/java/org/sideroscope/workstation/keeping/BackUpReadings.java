package org.sideroscope.workstation.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.ReadingBackup;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/** Copies all readings into one file while windows work on them. */
public final class BackUpReadings {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

  private final SqliteReadingArchive readings;
  private final Clock clock;

  public BackUpReadings(SqliteReadingArchive readings, Clock clock) {
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Writes the copy, checks every event in it and brings it to the disk.
   *
   * @param target a file that is not there yet, or a folder that takes one named by the time
   * @return a sentence that says what was written, or which reading in it was changed before
   */
  public Result<String> to(Path target) {
    readings.takeOverFormerLogs();
    Path file = Files.isDirectory(target) ? target.resolve(name()) : target;
    return readings.backup().into(file).map(copied -> sentence(file, copied));
  }

  private String name() {
    return "sideroscope-readings-" + STAMP.format(LocalDateTime.now(clock)) + ".db";
  }

  private static String sentence(Path file, List<AuditedReading> copied) {
    long events = copied.stream().mapToLong(reading -> reading.head().sequence()).sum();
    List<String> troubles = ReadingBackup.troubles(copied);
    return "%s: %d %s with %d events%s"
        .formatted(
            file,
            copied.size(),
            copied.size() == 1 ? "reading" : "readings",
            events,
            troubles.isEmpty()
                ? ", every one checked."
                : ". Of them %d are not what was logged: sideroscope audit names the events."
                    .formatted(troubles.size()));
  }
}
