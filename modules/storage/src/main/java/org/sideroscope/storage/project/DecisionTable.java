package org.sideroscope.storage.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.port.Decision;

/** How disagreements were settled, every decision ever made. */
final class DecisionTable {

  private static final String CELLS = "number, study, field, value, adjudicator, reason";

  private DecisionTable() {}

  /**
   * @return the decision's number
   */
  static int add(Sql sql, Decision decision) throws SQLException {
    int number = sql.first(row -> row.getInt(1), "SELECT MAX(number) FROM decision").orElse(0) + 1;
    sql.change(
        "INSERT INTO decision (" + CELLS + ") VALUES (?, ?, ?, ?, ?, ?)",
        number,
        decision.study(),
        decision.field(),
        decision.value(),
        decision.by(),
        decision.reason());
    return number;
  }

  /** The newest of each field, study by study. */
  static List<Decision> newest(Sql sql) throws SQLException {
    return sql.list(
        DecisionTable::decision,
        "SELECT "
            + CELLS
            + " FROM decision AS newest"
            + " WHERE number = (SELECT MAX(number) FROM decision AS other"
            + " WHERE other.study = newest.study AND other.field = newest.field)"
            + " ORDER BY study, number");
  }

  static Map<Integer, Decision> numbered(Sql sql) throws SQLException {
    Map<Integer, Decision> numbered = new LinkedHashMap<>();
    sql.list(
            row -> Map.entry(row.getInt("number"), decision(row)),
            "SELECT " + CELLS + " FROM decision ORDER BY number")
        .forEach(entry -> numbered.put(entry.getKey(), entry.getValue()));
    return numbered;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("study"),
        row.getString("field"),
        row.getString("value"),
        row.getString("adjudicator"),
        row.getString("reason"));
  }
}
