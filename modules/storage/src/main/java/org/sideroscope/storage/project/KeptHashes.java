package org.sideroscope.storage.project;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogEntry;

/**
 * What the log says was kept, by name and hash, beside what is kept: whoever changes, adds or takes
 * out a protocol, a reading or a decision would have to change the chained log as well.
 */
final class KeptHashes {

  private static final String HASH = " sha256 ";

  private KeptHashes() {}

  /** The detail of the log's entry for something that is kept; more may follow after a space. */
  static String detail(String name, String sha256) {
    return name + HASH + sha256;
  }

  static String nameOfProtocol(int version) {
    return "protocol version " + version;
  }

  static String nameOfReading(String assignment, int revision) {
    return assignment + " revision " + revision;
  }

  static String nameOfDecision(int number, Decision decision) {
    return "decision %d %s %s".formatted(number, decision.study(), decision.field());
  }

  static String hash(String... texts) {
    return ProjectLog.sha256(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
  }

  static String hash(Decision decision) {
    return hash(
        decision.study(), decision.field(), decision.value(), decision.by(), decision.reason());
  }

  /**
   * A sentence for each thing that is not as the log says.
   *
   * @param seesAll false for somebody from whom answers are hidden: what is hidden is not missing
   */
  static List<String> complaints(Sql sql, List<LogEntry> log, boolean seesAll) throws SQLException {
    Map<String, String> logged = new LinkedHashMap<>();
    for (LogEntry entry : log) {
      int at = entry.detail().indexOf(HASH);
      if (at >= 0 && !entry.what().equals(ProtocolHistory.EFFECT)) {
        String hash = entry.detail().substring(at + HASH.length());
        logged.put(entry.detail().substring(0, at), hash.split(" ", 2)[0]);
      }
    }
    Map<String, String> kept = kept(sql);
    Set<String> names = new LinkedHashSet<>(logged.keySet());
    names.addAll(kept.keySet());
    List<String> complaints = new ArrayList<>();
    for (String name : names) {
      String is = kept.get(name);
      if (is == null && seesAll) {
        complaints.add("What the log calls \"" + name + "\" is not there any more.");
      } else if (is != null && !is.equals(logged.get(name))) {
        complaints.add("\"" + name + "\" is not as it was kept.");
      }
    }
    return complaints;
  }

  private static Map<String, String> kept(Sql sql) throws SQLException {
    Map<String, String> kept = new LinkedHashMap<>();
    sql.list(
            row -> Map.entry(row.getInt("version"), row.getString("body")),
            "SELECT version, body FROM protocol ORDER BY version")
        .forEach(
            protocol -> kept.put(nameOfProtocol(protocol.getKey()), hash(protocol.getValue())));
    SubmissionTable.each(
        sql,
        submission ->
            kept.put(
                nameOfReading(submission.assignment().name(), submission.revision()),
                SubmissionTable.hash(submission)));
    DecisionTable.numbered(sql)
        .forEach((number, decision) -> kept.put(nameOfDecision(number, decision), hash(decision)));
    return kept;
  }
}
