package org.sideroscope.storage.project;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ServerAddress;

/**
 * Passwords of servers: from {@code PGPASSWORD}, from the driver's {@code ~/.pgpass} or {@code
 * PGPASSFILE}, or from whoever is asked. What was typed in and let somebody in is known for as long
 * as the program runs, and is written nowhere. For several threads at once.
 */
final class ServerPasswords {

  private final PasswordPrompt prompt;
  private final @Nullable String ofTheEnvironment;
  private final Map<ServerAddress, String> typed = new ConcurrentHashMap<>();

  /**
   * @param ofTheEnvironment {@code PGPASSWORD}
   */
  ServerPasswords(PasswordPrompt prompt, @Nullable String ofTheEnvironment) {
    this.prompt = prompt;
    this.ofTheEnvironment = ofTheEnvironment;
  }

  /** Connects with a password; null leaves it to the driver's files. */
  @FunctionalInterface
  interface Door {
    Connection enter(@Nullable String password) throws SQLException;
  }

  /** Connects with what is known, or with what somebody answers who is asked. */
  Connection through(Door door, ServerAddress server) throws SQLException {
    String known = known(server);
    try {
      return door.enter(known);
    } catch (SQLException e) {
      if (!new DatabaseTrouble(e).isAboutThePassword()) {
        throw e;
      }
      return asked(door, server, known, e);
    }
  }

  private @Nullable String known(ServerAddress server) {
    return typed.getOrDefault(server, ofTheEnvironment);
  }

  /** One asks at a time; who waited meanwhile finds the answer. */
  private synchronized Connection asked(
      Door door, ServerAddress server, @Nullable String refused, SQLException why)
      throws SQLException {
    String meanwhile = typed.get(server);
    if (meanwhile != null && !meanwhile.equals(refused)) {
      return door.enter(meanwhile);
    }
    Optional<String> answer = prompt.ask(server);
    if (answer.isEmpty()) {
      throw why;
    }
    Connection connection = door.enter(answer.get());
    typed.put(server, answer.get());
    return connection;
  }
}
