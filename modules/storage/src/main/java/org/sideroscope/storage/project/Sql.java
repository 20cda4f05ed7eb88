package org.sideroscope.storage.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements with their parameters in order: texts, whole numbers, bytes. */
record Sql(Connection connection) {

  /** One row of an answer. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @return how many rows changed
   */
  int change(String statement, Object... parameters) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, parameters)) {
      return prepared.executeUpdate();
    }
  }

  /** The same statement with each of many lists of parameters. */
  void changeAll(String statement, List<Object[]> rows) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (Object[] row : rows) {
        set(prepared, row);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  void run(String statement) throws SQLException {
    try (PreparedStatement prepared = prepare(statement)) {
      prepared.execute();
    }
  }

  <T> List<T> list(Row<T> reading, String query, Object... parameters) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement prepared = prepare(query, parameters);
        ResultSet answer = prepared.executeQuery()) {
      while (answer.next()) {
        rows.add(reading.read(answer));
      }
    }
    return List.copyOf(rows);
  }

  /** The first row. */
  <T> Optional<T> first(Row<T> reading, String query, Object... parameters) throws SQLException {
    return list(reading, query, parameters).stream().findFirst();
  }

  private PreparedStatement prepare(String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    set(prepared, parameters);
    return prepared;
  }

  private static void set(PreparedStatement prepared, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case String text -> prepared.setString(i + 1, text);
        case Integer number -> prepared.setInt(i + 1, number);
        case Long number -> prepared.setLong(i + 1, number);
        case byte[] bytes -> prepared.setBytes(i + 1, bytes);
        default -> throw new IllegalArgumentException("Not a parameter: " + parameters[i]);
      }
    }
  }
}
