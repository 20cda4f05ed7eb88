package org.sideroscope.storage.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.storage.sqlite.EventChain;

/** Checks copied logs: every line has to follow from one before it, in every version of a log. */
final class CopiedLogs {

  private CopiedLogs() {}

  /** Whose log it is a line of. */
  private record Copy(String assignment, String writer) {}

  private record Row(Copy copy, LogCopy.Line line) {}

  /**
   * A sentence for each log that is not as it was copied, as far as this user may see them.
   *
   * @throws SQLException if the database refuses
   */
  static List<String> complaints(Sql sql) throws SQLException {
    Map<Copy, SortedMap<Long, List<LogCopy.Line>>> logs = new LinkedHashMap<>();
    sql.list(
            CopiedLogs::row,
            "SELECT * FROM reading_event ORDER BY study, reader, occasion, writer, sequence")
        .forEach(row ->
            logs.computeIfAbsent(row.copy(), _ -> new TreeMap<>())
                .computeIfAbsent(row.line().sequence(), _ -> new ArrayList<>())
                .add(row.line()));
    List<String> complaints = new ArrayList<>();
    logs.forEach((copy, lines) -> {
      long broken = firstBroken(lines);
      if (broken > 0) {
        complaints.add(
            "Event %d of the copied log of %s by %s is not as it was written, or what came before it"
                    .formatted(broken, copy.assignment(), copy.writer())
                + " is not there.");
      }
    });
    return complaints;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Copy(SubmissionTable.assignment(row).name(), row.getString("writer")),
        new LogCopy.Line(
            row.getLong("sequence"),
            row.getString("at"),
            row.getString("who"),
            row.getString("body"),
            row.getString("sha256")));
  }

  /** The number of the first line that follows from none before it; 0 where all do. */
  private static long firstBroken(SortedMap<Long, List<LogCopy.Line>> lines) {
    Set<ChainHead> before = Set.of(ChainHead.START);
    for (Map.Entry<Long, List<LogCopy.Line>> each : lines.entrySet()) {
      Set<ChainHead> here = new HashSet<>();
      for (LogCopy.Line line : each.getValue()) {
        ChainHead head = new ChainHead(line.sequence(), line.sha256());
        if (before.stream().noneMatch(last -> head.equals(following(last, line)))) {
          return line.sequence();
        }
        here.add(head);
      }
      before = here;
    }
    return 0;
  }

  private static ChainHead following(ChainHead last, LogCopy.Line line) {
    return EventChain.after(last, line.at(), line.who(), line.body());
  }
}
