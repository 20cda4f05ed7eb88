package org.sideroscope.storage.project;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.Submission;

/** Finished readings, every revision of them. */
final class SubmissionTable {

  private static final String SELECT =
      "SELECT study, reader, occasion, revision, seconds, origin, reading FROM submission";

  private static final String THE_ONE = " WHERE study = ? AND reader = ? AND occasion = ?";

  private static final int AT_ONCE = 200;

  private SubmissionTable() {}

  /** Adds the next revision. */
  static Submission add(Sql sql, Submission given) throws SQLException {
    Assignment of = given.assignment();
    int revision = revisions(sql, of) + 1;
    Submission kept =
        new Submission(
            of, revision, given.reading(), given.masks(), given.seconds(), given.origin());
    sql.change(
        "INSERT INTO submission (study, reader, occasion, revision, seconds, origin, reading)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        of.study(),
        of.reader(),
        of.occasion(),
        revision,
        kept.seconds(),
        kept.origin(),
        kept.reading());
    for (Map.Entry<String, byte[]> mask : new TreeMap<>(kept.masks()).entrySet()) {
      sql.change(
          "INSERT INTO mask (study, reader, occasion, revision, name, content)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          of.study(),
          of.reader(),
          of.occasion(),
          revision,
          mask.getKey(),
          mask.getValue());
    }
    return kept;
  }

  /** How many there are, also where their answers are hidden. */
  static int revisions(Sql sql, Assignment of) throws SQLException {
    return sql.first(
            row -> row.getInt(1),
            "SELECT MAX(revision) FROM submission_revision" + THE_ONE,
            of.study(),
            of.reader(),
            of.occasion())
        .orElse(0);
  }

  /** The assignments that are finished, by the names of their newest revisions. */
  static Map<String, Assignment> newestNames(Sql sql) throws SQLException {
    Map<String, Assignment> names = new HashMap<>();
    sql.list(
            row -> Map.entry(assignment(row), row.getInt("newest")),
            "SELECT study, reader, occasion, MAX(revision) AS newest FROM submission_revision"
                + " GROUP BY study, reader, occasion")
        .forEach(found ->
            names.put(
                KeptHashes.nameOfReading(found.getKey().name(), found.getValue()), found.getKey()));
    return names;
  }

  /** Whether exactly this was handed in before, as the log says also where it is hidden. */
  static boolean isLogged(Sql sql, Submission reading) throws SQLException {
    String of = reading.assignment().name() + " revision ";
    String sha256 = KeptHashes.detail("", hash(reading));
    return sql
        .list(row -> row.getString("detail"), "SELECT detail FROM log WHERE what = 'submit'")
        .stream()
        .anyMatch(detail -> detail.startsWith(of) && detail.contains(sha256));
  }

  static Optional<Submission> newest(Sql sql, Assignment of) throws SQLException {
    return sql.first(
        SubmissionTable::submission,
        SELECT + THE_ONE + " ORDER BY revision DESC LIMIT 1",
        of.study(),
        of.reader(),
        of.occasion());
  }

  static Submission withMasks(Sql sql, Submission submission) throws SQLException {
    Map<String, byte[]> masks = new TreeMap<>();
    Assignment of = submission.assignment();
    sql.list(
            row -> Map.entry(row.getString("name"), row.getBytes("content")),
            "SELECT name, content FROM mask" + THE_ONE + " AND revision = ?",
            of.study(),
            of.reader(),
            of.occasion(),
            submission.revision())
        .forEach(mask -> masks.put(mask.getKey(), mask.getValue()));
    return new Submission(
        of,
        submission.revision(),
        submission.reading(),
        masks,
        submission.seconds(),
        submission.origin());
  }

  /** Some studies at a time: not all are held at once, and a server is not asked for each. */
  static int eachNewest(Sql sql, Consumer<Submission> consumer) throws SQLException {
    int count = 0;
    List<String> studies =
        sql.list(
            row -> row.getString("study"), "SELECT DISTINCT study FROM submission ORDER BY study");
    for (int from = 0; from < studies.size(); from += AT_ONCE) {
      List<Submission> newest =
          sql.list(
              SubmissionTable::submission,
              SELECT
                  + " WHERE study BETWEEN ? AND ? AND revision = (SELECT MAX(other.revision)"
                  + " FROM submission other WHERE other.study = submission.study"
                  + " AND other.reader = submission.reader"
                  + " AND other.occasion = submission.occasion) ORDER BY study, reader, occasion",
              studies.get(from),
              studies.get(Math.min(from + AT_ONCE, studies.size()) - 1));
      newest.forEach(consumer);
      count += newest.size();
    }
    return count;
  }

  /** Every revision with its masks, one after the other. */
  static void each(Sql sql, Consumer<Submission> consumer) throws SQLException {
    List<Submission> all =
        sql.list(
            SubmissionTable::submission, SELECT + " ORDER BY study, reader, occasion, revision");
    for (Submission submission : all) {
      consumer.accept(withMasks(sql, submission));
    }
  }

  /** Covers the reading and its masks. */
  static String hash(Submission submission) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(submission.reading().getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(submission.masks())
        .forEach((name, content) -> {
          parts.add(name.getBytes(StandardCharsets.UTF_8));
          parts.add(content);
        });
    return ProjectLog.sha256(parts.toArray(byte[][]::new));
  }

  static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(row.getString("study"), row.getString("reader"), row.getInt("occasion"));
  }

  private static Submission submission(ResultSet row) throws SQLException {
    return new Submission(
        assignment(row),
        row.getInt("revision"),
        row.getString("reading"),
        Map.of(),
        row.getInt("seconds"),
        row.getString("origin"));
  }
}
