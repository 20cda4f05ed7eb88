package org.sideroscope.storage.project;

import java.sql.Connection;
import java.sql.SQLException;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A connection to a project's database, with changes that take effect whole or not at all. */
final class ProjectConnection implements AutoCloseable {

  /** A piece of work; a failure of its own undoes it as an exception does. */
  @FunctionalInterface
  interface Work<T> {
    Result<T> run(Sql sql) throws SQLException;
  }

  @FunctionalInterface
  interface Query<T> {
    T run(Sql sql) throws SQLException;
  }

  private final Connection connection;
  private final SqlDialect dialect;

  /**
   * @param connection that commits by itself; transactions are begun and ended by statements, since
   *     SQLite's driver would hold the right to write for as long as it is open
   */
  ProjectConnection(Connection connection, SqlDialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  SqlDialect dialect() {
    return dialect;
  }

  <T> Result<T> change(Work<T> work) {
    boolean kept = false;
    try {
      Sql sql = new Sql(connection);
      sql.run(dialect.begin());
      if (!dialect.lock().isEmpty()) {
        sql.run(dialect.lock());
      }
      Result<T> result = work.run(sql);
      if (result.isSuccess()) {
        sql.run("COMMIT");
        kept = true;
      }
      return result;
    } catch (SQLException e) {
      return Result.failure(trouble(e));
    } finally {
      if (!kept) {
        rollBack();
      }
    }
  }

  <T> Result<T> read(Query<T> query) {
    try {
      Sql sql = new Sql(connection);
      sql.run("BEGIN");
      return Result.success(query.run(sql));
    } catch (SQLException e) {
      return Result.failure(trouble(e));
    } finally {
      rollBack();
    }
  }

  /** Ends what a transaction holds; after a failure there may be nothing to end. */
  private void rollBack() {
    try {
      new Sql(connection).run("ROLLBACK");
    } catch (SQLException _) {
      // whoever uses the connection next is told
    }
  }

  /** Quotes nothing of the database: it may tell of a patient. */
  private static Failure trouble(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String cause =
        state.startsWith("08")
            ? "the server cannot be reached"
            : state.startsWith("28") || state.equals("42501")
                ? "the server does not allow it to this user"
                : "the database refuses; check that there is room and that you may write";
    return Failure.of(FailureReason.IO, "The project could not be read or changed: " + cause + ".");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException _) {
      // everything that was kept is kept
    }
  }
}
