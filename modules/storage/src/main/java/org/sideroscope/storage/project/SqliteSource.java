package org.sideroscope.storage.project;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Connects to a SQLite file, which is made where it is missing; every commit is synced. */
record SqliteSource(Path file) implements ProjectConnection.Source {

  private static final int PATIENCE_MS = 10_000;

  @Override
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", String.valueOf(PATIENCE_MS));
    properties.setProperty("journal_mode", "WAL");
    properties.setProperty("synchronous", "FULL");
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), properties);
  }
}
