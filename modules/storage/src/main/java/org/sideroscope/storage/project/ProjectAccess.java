package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Failure;

/** What a database itself allows whom. */
interface ProjectAccess {

  /** Who may read a file may read everything in it. */
  ProjectAccess OF_THE_FILE =
      new ProjectAccess() {
        @Override
        public Optional<Failure> prepare(Sql sql) {
          return Optional.empty();
        }

        @Override
        public boolean seesAll(Sql sql) {
          return true;
        }

        @Override
        public List<String> grant(Sql sql, Protocol protocol) {
          return List.of();
        }
      };

  /**
   * Makes room for the tables of a new project.
   *
   * @return {@code CONFLICT} if there is a project already
   */
  Optional<Failure> prepare(Sql sql) throws SQLException;

  /** Whether nothing of the project is hidden from the user. */
  boolean seesAll(Sql sql) throws SQLException;

  /**
   * Gives everybody who takes part what they need, and nobody more. Can be repeated.
   *
   * @return ids of readers whom the database does not know
   */
  List<String> grant(Sql sql, Protocol protocol) throws SQLException;
}
