package org.sideroscope.cohort.port;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the server of a shared project is, and as whom it is asked. Never holds a password.
 *
 * @param schema the project's own schema in the database
 * @param user the role on the server; for readers their id in the protocol
 */
public record ServerAddress(
    String host, int port, String database, String schema, String user, TlsMode tls) {

  /** PostgreSQL's. */
  public static final int USUAL_PORT = 5432;

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]{1,253}");
  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,30}");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  /** A sentence that says why it cannot be used; empty if it can. */
  public Optional<String> complaint() {
    if (!HOST.matcher(host).matches()) {
      return Optional.of("The host is the name or the address of the server.");
    }
    if (port < 1 || port > 65_535) {
      return Optional.of("The port is from 1 to 65535.");
    }
    if (database.isBlank() || user.isBlank()) {
      return Optional.of("Name the database and the user.");
    }
    if (!SCHEMA.matcher(schema).matches() || schema.startsWith("pg_")) {
      return Optional.of(
          "The schema is named by small letters, digits and underscores, 31 at most, and begins with"
              + " a letter.");
    }
    return tls == TlsMode.DISABLE && !THIS_MACHINE.contains(host)
        ? Optional.of("Without TLS only a server on this machine is asked.")
        : Optional.empty();
  }

  /** {@code user@host:port/database schema}. */
  public String describe() {
    return "%s@%s:%d/%s %s".formatted(user, host, port, database, schema);
  }
}
