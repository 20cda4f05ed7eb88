package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.Account;
import org.sideroscope.storage.disk.DiskTrouble;

/** Deletes every reading of a study, with every file that holds one. */
public final class StudyDeletion {

  /**
   * What there is of a study.
   *
   * @param readings in the database
   * @param files portable reading files with their masks, and logs of earlier versions
   */
  public record Found(List<AuditedReading> readings, List<Path> files) {

    public Found {
      readings = List.copyOf(readings);
      files = List.copyOf(files);
    }

    public boolean isEmpty() {
      return readings.isEmpty() && files.isEmpty();
    }
  }

  private static final String FAILED = "The study could not be deleted";

  private final DatabaseFile file;
  private final Optional<Path> former;
  private final Predicate<ReadingKey> isOpenHere;
  private final InstantSource clock;

  StudyDeletion(
      DatabaseFile file,
      Optional<Path> former,
      Predicate<ReadingKey> isOpenHere,
      InstantSource clock) {
    this.file = file;
    this.former = former;
    this.isOpenHere = isOpenHere;
    this.clock = clock;
  }

  public Result<Found> find(String studyInstanceUid) {
    return new ReadingAudit(file.path())
        .of(key -> key.studyInstanceUid().equals(studyInstanceUid))
        .flatMap(this::withFiles);
  }

  private Result<Found> withFiles(List<AuditedReading> readings) {
    List<Path> files = new ArrayList<>();
    try {
      for (ReadingKey key : keys(readings)) {
        files.addAll(named(file.portable(key).resolveSibling(""), ReadingHold.name(key)));
        if (former.isPresent()) {
          files.addAll(everythingIn(former.get().resolve(ReadingHold.name(key))));
        }
      }
      return Result.success(new Found(readings, files));
    } catch (IOException e) {
      return Result.failure(failed(e));
    }
  }

  /**
   * Deletes what was found. What it was is overwritten in the database.
   *
   * @return {@code CONFLICT} where a window has one of the readings open; then nothing is deleted
   */
  public Optional<Failure> delete(Found found) {
    List<ReadingHold> holds = new ArrayList<>();
    try {
      for (ReadingKey key : keys(found.readings())) {
        @Nullable ReadingHold hold = hold(key);
        if (hold == null) {
          return Optional.of(
              Failure.of(
                  FailureReason.CONFLICT,
                  "A reading of this study is open in a window: close it there first."));
        }
        holds.add(hold);
      }
      for (DatabaseFile each : databases()) {
        deleteRows(each, keys(found.readings()));
      }
      deleteFiles(found);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(SqlTrouble.failure(FAILED, e));
    } catch (IOException e) {
      return Optional.of(failed(e));
    } finally {
      holds.forEach(ReadingHold::close);
    }
  }

  private @Nullable ReadingHold hold(ReadingKey key) throws IOException {
    Holder me = new Holder(Account.here().reading(key.readerId()), clock.instant());
    return isOpenHere.test(key) ? null : ReadingHold.acquire(ReadingHold.file(file, key), me);
  }

  /** The database, and the copies of it that were made before its tables were changed. */
  private List<DatabaseFile> databases() throws IOException {
    List<DatabaseFile> databases = new ArrayList<>(List.of(file));
    String copies = file.path().getFileName() + Schema.COPY;
    named(file.folder(), copies).forEach(copy -> databases.add(new DatabaseFile(copy)));
    return databases;
  }

  private static void deleteRows(DatabaseFile file, List<ReadingKey> keys) throws SQLException {
    try (Connection connection = file.connectExisting()) {
      DatabaseFile.run(connection, "PRAGMA secure_delete = ON");
      Transaction.run(
          connection,
          () -> {
            for (ReadingKey key : keys) {
              deleteReading(connection, key);
            }
            DatabaseFile.run(
                connection, "DELETE FROM event WHERE reading NOT IN (SELECT id FROM reading)");
          });
      DatabaseFile.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static void deleteReading(Connection connection, ReadingKey key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM reading WHERE study = ? AND reader = ?")) {
      delete.setString(1, key.studyInstanceUid());
      delete.setString(2, key.readerId());
      delete.executeUpdate();
    }
  }

  private void deleteFiles(Found found) throws IOException {
    for (Path path : found.files()) {
      Files.deleteIfExists(path);
    }
    for (ReadingKey key : keys(found.readings())) {
      Files.deleteIfExists(ReadingHold.file(file, key));
    }
  }

  private static List<ReadingKey> keys(List<AuditedReading> readings) {
    return readings.stream().map(AuditedReading::key).distinct().toList();
  }

  private static List<Path> named(Path folder, String start) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> String.valueOf(path.getFileName()).startsWith(start))
          .sorted()
          .toList();
    }
  }

  /** The files first, the folder they are in last. */
  private static List<Path> everythingIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static Failure failed(IOException e) {
    return Failure.of(FailureReason.IO, FAILED + ": " + DiskTrouble.reason(e) + ".");
  }
}
