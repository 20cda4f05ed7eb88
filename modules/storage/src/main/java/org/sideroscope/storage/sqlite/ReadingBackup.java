package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.disk.DiskTrouble;
import org.sideroscope.storage.disk.PrivateFolder;

/** Copies a database of readings while windows work on it. */
public final class ReadingBackup {

  private static final String FAILED = "The backup could not be written";

  private final DatabaseFile file;

  ReadingBackup(DatabaseFile file) {
    this.file = file;
  }

  /**
   * Writes a copy of everything that is committed, checks it and brings it to the disk. It appears
   * under its name only when it is whole.
   *
   * @param target a file that is not there yet
   * @return the readings that the copy holds
   */
  public Result<List<AuditedReading>> into(Path target) {
    if (Files.exists(target)) {
      return Result.failure(
          FailureReason.CONFLICT, target.toString(), "There is a file of this name already.");
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      PrivateFolder.createFile(unfinished);
      return copy(unfinished).flatMap(readings -> finish(readings, unfinished, target));
    } catch (IOException e) {
      return Result.failure(FailureReason.IO, FAILED + ": " + DiskTrouble.reason(e) + ".");
    }
  }

  private Result<List<AuditedReading>> copy(Path unfinished) {
    try (Connection connection = file.connectExisting()) {
      Schema.copyInto(connection, unfinished);
    } catch (SQLException e) {
      return Result.failure(SqlTrouble.failure(FAILED, e));
    }
    try (Connection copied = new DatabaseFile(unfinished).connectExisting()) {
      if (!DatabaseFile.text(copied, "PRAGMA integrity_check").equals("ok")) {
        return Result.failure(FailureReason.IO, FAILED + ": the disk did not keep it.");
      }
    } catch (SQLException e) {
      return Result.failure(SqlTrouble.failure(FAILED, e));
    }
    return new ReadingAudit(unfinished).of(key -> true);
  }

  private static Result<List<AuditedReading>> finish(
      List<AuditedReading> readings, Path unfinished, Path target) {
    try {
      try (RandomAccessFile written = new RandomAccessFile(unfinished.toFile(), "rw")) {
        written.getFD().sync();
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      PrivateFolder.force(target.toAbsolutePath().resolveSibling(""));
      return Result.success(readings);
    } catch (IOException e) {
      return Result.failure(
          Failure.of(FailureReason.IO, FAILED + ": " + DiskTrouble.reason(e) + "."));
    }
  }

  /** The readings in a copy whose events are not what was logged. */
  public static List<String> troubles(List<AuditedReading> readings) {
    return readings.stream().map(AuditedReading::broken).flatMap(Optional::stream).toList();
  }
}
