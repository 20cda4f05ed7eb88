package org.sideroscope.storage.project;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Result;

/**
 * A connection to a project's database, with changes that take effect whole or not at all. One that
 * broke is made anew when it is next used; nothing is repeated by itself.
 */
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

  /** Makes connections. */
  @FunctionalInterface
  interface Source {

    /**
     * @return one that commits by itself; transactions are begun and ended by statements, since
     *     SQLite's driver would hold the right to write for as long as it is open
     */
    Connection connect() throws SQLException;
  }

  /** A server that is silent, rather than away, is not waited for with every step. */
  private static final Duration BETWEEN_CALLS = Duration.ofSeconds(15);

  private final Source source;
  private final SqlDialect dialect;
  private final LongSupplier nanos;
  private @Nullable Connection connection;
  private boolean isLost;
  private long lostAt;

  private ProjectConnection(
      Source source, SqlDialect dialect, @Nullable Connection connection, LongSupplier nanos) {
    this.source = source;
    this.dialect = dialect;
    this.connection = connection;
    this.nanos = nanos;
  }

  static ProjectConnection open(Source source, SqlDialect dialect) throws SQLException {
    return new ProjectConnection(source, dialect, source.connect(), System::nanoTime);
  }

  /** The same for a server that may not be there now: it is asked again later. */
  static ProjectConnection openOrLost(Source source, SqlDialect dialect) throws SQLException {
    return openOrLost(source, dialect, System::nanoTime);
  }

  static ProjectConnection openOrLost(Source source, SqlDialect dialect, LongSupplier nanos)
      throws SQLException {
    try {
      return new ProjectConnection(source, dialect, source.connect(), nanos);
    } catch (SQLException e) {
      if (!new DatabaseTrouble(e).isUnreachable()) {
        throw e;
      }
      ProjectConnection lost = new ProjectConnection(source, dialect, null, nanos);
      lost.lose();
      return lost;
    }
  }

  /**
   * Whether the database answers; a connection that broke meanwhile is made anew. One that could
   * not be made is not tried again for a while.
   */
  boolean answers() {
    if (isLost && nanos.getAsLong() - lostAt < BETWEEN_CALLS.toNanos()) {
      return false;
    }
    Query<Boolean> question = sql -> sql.first(row -> true, "SELECT 1").isPresent();
    return read(question).isSuccess() || (isLost && read(question).isSuccess());
  }

  private void lose() {
    isLost = true;
    lostAt = nanos.getAsLong();
  }

  SqlDialect dialect() {
    return dialect;
  }

  /** Whether the server could not be reached the last time. */
  boolean isLost() {
    return isLost;
  }

  <T> Result<T> change(Work<T> work) {
    boolean kept = false;
    try {
      Sql sql = sql();
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
      return failed(e);
    } finally {
      if (!kept) {
        rollBack();
      }
    }
  }

  <T> Result<T> read(Query<T> query) {
    try {
      Sql sql = sql();
      sql.run(dialect.beginReading());
      return Result.success(query.run(sql));
    } catch (SQLException e) {
      return failed(e);
    } finally {
      rollBack();
    }
  }

  private Sql sql() throws SQLException {
    Connection open = connection;
    if (isLost || open == null) {
      close();
      open = source.connect();
      connection = open;
      isLost = false;
    }
    return new Sql(open);
  }

  private <T> Result<T> failed(SQLException e) {
    DatabaseTrouble trouble = new DatabaseTrouble(e);
    if (trouble.isUnreachable()) {
      lose();
    }
    return Result.failure(trouble.failure());
  }

  /** Ends what a transaction holds; after a failure there may be nothing to end. */
  private void rollBack() {
    if (isLost || connection == null) {
      return;
    }
    try {
      new Sql(connection).run("ROLLBACK");
    } catch (SQLException _) {
      // whoever uses the connection next is told
    }
  }

  @Override
  public void close() {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException _) {
      // everything that was kept is kept
    }
  }
}
