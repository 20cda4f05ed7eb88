package org.sideroscope.storage.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.ServerAddress;

/** Connects to a PostgreSQL server. */
final class ServerConnections implements ProjectConnection.Source {

  /**
   * A server that does not answer is given up. One that loses its client lets go of what that one
   * had locked.
   */
  private static final String PATIENCE_SECONDS = "10";

  private static final String ANSWER_SECONDS = "120";
  private static final String OPTIONS =
      "-c lock_timeout=20s -c idle_in_transaction_session_timeout=60s";

  private final ServerAddress address;
  private final ServerPasswords passwords;

  ServerConnections(ServerAddress address, ServerPasswords passwords) {
    this.address = address;
    this.passwords = passwords;
  }

  @Override
  public Connection connect() throws SQLException {
    return passwords.through(this::connect, address);
  }

  private Connection connect(@Nullable String secret) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    if (secret != null) {
      properties.setProperty("password", secret);
    }
    properties.setProperty("currentSchema", address.schema());
    properties.setProperty("sslmode", address.tls().key());
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("socketTimeout", ANSWER_SECONDS);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("options", OPTIONS);
    properties.setProperty("ApplicationName", "Sideroscope");
    return DriverManager.getConnection(url(), properties);
  }

  private String url() {
    String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(
            host, address.port(), URLEncoder.encode(address.database(), StandardCharsets.UTF_8));
  }
}
