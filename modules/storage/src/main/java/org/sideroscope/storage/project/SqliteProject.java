package org.sideroscope.storage.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A project in a folder, which can be moved and copied whole. */
public final class SqliteProject {

  /** The project's database in its folder. */
  public static final String FILE = "project.db";

  private SqliteProject() {}

  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Makes a project.
   *
   * @param folder made where it is missing
   * @return {@code CONFLICT} if there is one already
   */
  public static Result<ProjectStore> create(
      Path folder, Protocol protocol, String who, InstantSource clock) {
    if (isIn(folder)) {
      return Result.failure(
          FailureReason.CONFLICT, folder.toString(), "There is a project in this folder already.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, folder.toString(), "The folder could not be made; may you write here?");
    }
    return connect(folder, clock).flatMap(store -> store.madeWith(protocol, who));
  }

  /**
   * Opens the project of a folder.
   *
   * @return {@code MISSING} if there is none, {@code UNSUPPORTED} if it is of a later version
   */
  public static Result<ProjectStore> open(Path folder, InstantSource clock) {
    if (!isIn(folder)) {
      return Result.failure(
          FailureReason.MISSING,
          folder.toString(),
          "There is no project in this folder; make one with File → New project…, or with"
              + " \"project init\".");
    }
    return connect(folder, clock).flatMap(SqlProjectStore::ifUsable);
  }

  private static Result<SqlProjectStore> connect(Path folder, InstantSource clock) {
    try {
      return Result.success(
          new SqlProjectStore(
              ProjectConnection.open(new SqliteSource(folder.resolve(FILE)), SqlDialect.SQLITE),
              ProjectAccess.OF_THE_FILE,
              clock));
    } catch (SQLException _) {
      return Result.failure(
          FailureReason.IO,
          folder.toString(),
          "The project's database cannot be opened; check that you may read and write it.");
    }
  }
}
