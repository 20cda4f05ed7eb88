package org.sideroscope.storage.project;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * A project on a PostgreSQL server, in a schema of its own. Every machine that takes part has a
 * folder whose {@link ServerFile} says where.
 *
 * @param prompt who is asked for a password that is kept nowhere
 */
public record PostgresProject(InstantSource clock, PasswordPrompt prompt) {

  public static boolean isIn(Path folder) {
    return ServerFile.isIn(folder);
  }

  /**
   * Makes a project on a server, and the folder of this machine.
   *
   * @param address of a user who may make schemas in the database
   * @return {@code CONFLICT} if the folder or the schema is taken
   */
  public Result<ProjectStore> create(
      Path folder, ServerAddress address, Protocol protocol, String who) {
    return free(folder, address)
        .flatMap(this::connect)
        .flatMap(store -> store.madeWith(protocol, who))
        .flatMap(store -> rememberedIn(folder, address, store));
  }

  /**
   * Makes the folder of another machine for a project that is on a server.
   *
   * @return {@code CONFLICT} if there is a project in the folder already
   */
  public Result<ProjectStore> join(Path folder, ServerAddress address) {
    return free(folder, address)
        .flatMap(this::connect)
        .flatMap(SqlProjectStore::ifUsable)
        .flatMap(store -> rememberedIn(folder, address, store));
  }

  public Result<ProjectStore> open(Path folder) {
    return ServerFile.read(folder.resolve(ServerFile.NAME))
        .flatMap(this::connect)
        .flatMap(SqlProjectStore::ifUsable);
  }

  private static Result<ServerAddress> free(Path folder, ServerAddress address) {
    if (isIn(folder) || SqliteProject.isIn(folder)) {
      return Result.failure(
          FailureReason.CONFLICT, folder.toString(), "There is a project in this folder already.");
    }
    return address
        .complaint()
        .<Result<ServerAddress>>map(complaint -> Result.failure(FailureReason.INVALID, complaint))
        .orElseGet(() -> Result.success(address));
  }

  private Result<SqlProjectStore> connect(ServerAddress address) {
    try {
      ProjectConnection connection =
          ProjectConnection.open(new ServerConnections(address, prompt), SqlDialect.POSTGRESQL);
      return Result.success(
          new SqlProjectStore(connection, new SchemaAccess(address.schema()), clock));
    } catch (SQLException e) {
      return Result.failure(new DatabaseTrouble(e).failure());
    }
  }

  private static Result<ProjectStore> rememberedIn(
      Path folder, ServerAddress address, ProjectStore store) {
    return ServerFile.write(folder, address)
        .<Result<ProjectStore>>map(failure -> {
          store.close();
          return Result.failure(failure);
        })
        .orElseGet(() -> Result.success(store));
  }
}
