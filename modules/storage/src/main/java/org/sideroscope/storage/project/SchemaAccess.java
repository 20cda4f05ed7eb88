package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * What a PostgreSQL server allows whom in the schema of a project: everything to who made it, and
 * to the role that is called as a reader what {@link RolePolicies} say.
 *
 * @param schema its name, of small letters, digits and underscores
 */
record SchemaAccess(String schema) implements ProjectAccess {

  @Override
  public Optional<Failure> prepare(Sql sql) throws SQLException {
    boolean taken =
        sql.first(row -> true, "SELECT 1 FROM pg_namespace WHERE nspname = ?", schema).isPresent();
    if (taken) {
      return Optional.of(
          Failure.at(
              FailureReason.CONFLICT,
              schema,
              "The server has a schema of this name already; if it is the project you mean, join it"
                  + " with \"project join\"."));
    }
    sql.run("CREATE SCHEMA " + quoted());
    return Optional.empty();
  }

  @Override
  public boolean seesAll(Sql sql) throws SQLException {
    return sql.first(
            row -> row.getBoolean(1),
            "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = ?",
            schema)
        .orElse(false);
  }

  @Override
  public List<String> grant(Sql sql, Protocol protocol) throws SQLException {
    List<String> unknown = new ArrayList<>();
    List<ProjectReader> known = new ArrayList<>();
    for (ProjectReader reader : protocol.readers()) {
      if (isThere(sql, reader.id())) {
        known.add(reader);
      } else {
        unknown.add(reader.id());
      }
    }
    revokeAll(sql);
    for (String statement : new RolePolicies(quoted(), protocol.blinding()).statements(known)) {
      sql.run(statement);
    }
    return unknown;
  }

  /** Makes the role if the user may: it can log in once somebody gives it a password. */
  private static boolean isThere(Sql sql, String role) throws SQLException {
    if (sql.first(row -> true, "SELECT 1 FROM pg_roles WHERE rolname = ?", role).isPresent()) {
      return true;
    }
    boolean mayMake =
        sql.first(
                row -> row.getBoolean(1),
                "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
            .orElse(false);
    if (mayMake) {
      sql.run("CREATE ROLE " + RolePolicies.quoted(role) + " LOGIN");
    }
    return mayMake;
  }

  /** From everybody who is not the owner, so that who left the protocol is let in no more. */
  private void revokeAll(Sql sql) throws SQLException {
    List<String> grantees =
        sql.list(
            row -> row.getString(1),
            "SELECT DISTINCT grantee FROM information_schema.role_table_grants"
                + " WHERE table_schema = ? AND grantee <> current_user",
            schema);
    for (String grantee : grantees) {
      String role = RolePolicies.quoted(grantee);
      sql.run("REVOKE ALL ON ALL TABLES IN SCHEMA " + quoted() + " FROM " + role);
      sql.run("REVOKE ALL ON SCHEMA " + quoted() + " FROM " + role);
    }
  }

  /** Words of SQL such as {@code user} are names of schemas only in quotes. */
  private String quoted() {
    return '"' + schema + '"';
  }
}
