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
 * Projects on PostgreSQL servers, each in a schema of its own. Every machine that takes part has a
 * folder whose {@link ServerFile} says where.
 */
public final class PostgresProject {

  private final InstantSource clock;
  private final ServerPasswords passwords;

  /**
   * @param prompt who is asked for a password that is kept nowhere
   */
  public PostgresProject(InstantSource clock, PasswordPrompt prompt) {
    this.clock = clock;
    this.passwords = new ServerPasswords(prompt, System.getenv("PGPASSWORD"));
  }

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
        .flatMap(server ->
            server
                .store()
                .madeWith(protocol, who)
                .flatMap(_ -> rememberedIn(folder, address, server)));
  }

  /**
   * Makes the folder of another machine for a project that is on a server.
   *
   * @return {@code CONFLICT} if there is a project in the folder already
   */
  public Result<ProjectStore> join(Path folder, ServerAddress address) {
    return free(folder, address)
        .flatMap(this::connect)
        .flatMap(server ->
            server.store().ifUsable().flatMap(_ -> rememberedIn(folder, address, server)));
  }

  /**
   * Opens the project of a folder. Where the server cannot be reached the reader goes on with what
   * the folder has of it.
   *
   * @return {@code IO} if the server cannot be reached and never was
   */
  public Result<ProjectStore> open(Path folder) {
    return ServerFile.read(folder.resolve(ServerFile.NAME))
        .flatMap(this::connectOrGoOn)
        .flatMap(server ->
            server.connection().isLost()
                ? goneOnWith(folder, server)
                : server.store().ifUsable().flatMap(_ -> shared(folder, server)));
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

  private record Server(ProjectConnection connection, SqlProjectStore store) {}

  private Result<Server> connect(ServerAddress address) {
    return server(
        address, () -> ProjectConnection.open(connections(address), SqlDialect.POSTGRESQL));
  }

  private Result<Server> connectOrGoOn(ServerAddress address) {
    return server(
        address, () -> ProjectConnection.openOrLost(connections(address), SqlDialect.POSTGRESQL));
  }

  private ServerConnections connections(ServerAddress address) {
    return new ServerConnections(address, passwords);
  }

  @FunctionalInterface
  private interface Connecting {
    ProjectConnection connect() throws SQLException;
  }

  private Result<Server> server(ServerAddress address, Connecting connecting) {
    try {
      ProjectConnection connection = connecting.connect();
      return Result.success(
          new Server(
              connection,
              new SqlProjectStore(connection, new SchemaAccess(address.schema()), clock)));
    } catch (SQLException e) {
      return Result.failure(new DatabaseTrouble(e).failure());
    }
  }

  private Result<ProjectStore> rememberedIn(Path folder, ServerAddress address, Server server) {
    return ServerFile.write(folder, address)
        .<Result<ProjectStore>>map(failure -> {
          server.store().close();
          return Result.failure(failure);
        })
        .orElseGet(() -> shared(folder, server));
  }

  private Result<ProjectStore> shared(Path folder, Server server) {
    return withCopy(folder, server).map(SharedProjectStore::meet);
  }

  private Result<ProjectStore> goneOnWith(Path folder, Server server) {
    return withCopy(folder, server)
        .flatMap(store ->
            store
                .protocols()
                .fold(
                    _ -> Result.<ProjectStore>success(store),
                    failure -> {
                      store.close();
                      return Result.failure(failure);
                    }));
  }

  private Result<SharedProjectStore> withCopy(Path folder, Server server) {
    return LocalCopy.open(folder, clock)
        .map(copy -> new SharedProjectStore(server.connection(), server.store(), copy))
        .fold(
            Result::success,
            failure -> {
              server.store().close();
              return Result.failure(failure);
            });
  }
}
