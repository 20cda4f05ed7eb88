package org.sideroscope.storage.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Reveal;

/**
 * The blinding of a protocol as grants and row security policies of PostgreSQL (its manual, 5.8 and
 * 5.9). A reader's role sees its own readings, and those of others or its own earlier ones once the
 * protocol reveals them; adjudicators see all. Nobody but the owner changes or deletes what was
 * handed in, or the log.
 *
 * @param schema its name, in quotes
 */
record RolePolicies(String schema, Blinding blinding) {

  /** Tables whose rows are an answer of a reader. */
  private static final List<String> ANSWERS = List.of("submission", "mask", "reading_event");

  private static final String OWN = "reader = current_user::text";

  /** What gives these readers, whose roles are on the server, what they need. */
  List<String> statements(List<ProjectReader> known) {
    List<String> statements = new ArrayList<>();
    statements.add(studyRead());
    for (String table : List.of("work", "submission", "mask", "reading_event", "decision")) {
      statements.add("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
    }
    String all = roles(known);
    if (!all.isEmpty()) {
      statements.add("GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, all));
      statements.add(
          ("GRANT SELECT ON meta, protocol, study, work, submission, mask, reading_event,"
                  + " submission_revision, reading_event_head, decision, log TO %s")
              .formatted(all));
      statements.add("GRANT INSERT ON log TO " + all);
    }
    statements.addAll(policies("work", "SELECT", "everybody", all, "true"));
    statements.addAll(ofReaders(roles(known.stream().filter(ProjectReader::reads).toList())));
    statements.addAll(
        ofAdjudicators(roles(known.stream().filter(reader -> !reader.reads()).toList())));
    return statements;
  }

  private List<String> ofReaders(String roles) {
    List<String> statements = new ArrayList<>();
    if (!roles.isEmpty()) {
      statements.add("GRANT UPDATE (state, reason, seconds, holder) ON work TO " + roles);
      statements.add("GRANT INSERT ON submission, mask, reading_event TO " + roles);
    }
    statements.addAll(policies("work", "UPDATE", "own", roles, OWN));
    for (String table : ANSWERS) {
      statements.addAll(policies(table, "SELECT", "readers", roles, seen(table)));
      statements.addAll(policies(table, "INSERT", "own", roles, OWN));
    }
    statements.addAll(
        policies("decision", "SELECT", "readers", roles, revealed(blinding.otherReaders())));
    return statements;
  }

  private List<String> ofAdjudicators(String roles) {
    List<String> statements = new ArrayList<>();
    if (!roles.isEmpty()) {
      statements.add("GRANT INSERT ON decision TO " + roles);
    }
    for (String table : List.of("submission", "mask", "reading_event", "decision")) {
      statements.addAll(policies(table, "SELECT", "adjudicators", roles, "true"));
    }
    statements.addAll(
        policies("decision", "INSERT", "adjudicators", roles, "adjudicator = current_user::text"));
    return statements;
  }

  /** Which rows of readers a reader sees. */
  private String seen(String table) {
    String isLast =
        """
        NOT EXISTS (SELECT 1 FROM work AS later WHERE later.study = %1$s.study
          AND later.reader = %1$s.reader AND later.occasion > %1$s.occasion)\
        """
            .formatted(table);
    return "CASE WHEN %s THEN %s OR %s ELSE %s END"
        .formatted(OWN, isLast, revealed(blinding.ownEarlier()), revealed(blinding.otherReaders()));
  }

  /** Whether a consensus is reached only the program knows: until then is for ever here. */
  private static String revealed(Reveal reveal) {
    return switch (reveal) {
      case ALWAYS -> "true";
      case STUDY_READ -> "study_read(study)";
      case ADJUDICATED, NEVER -> "false";
    };
  }

  private String studyRead() {
    return """
    CREATE OR REPLACE FUNCTION study_read(code TEXT) RETURNS BOOLEAN
    LANGUAGE sql STABLE SET search_path = %s AS $$
      SELECT NOT EXISTS (
        SELECT 1 FROM work WHERE work.study = code AND state NOT IN ('done', 'skipped'))
    $$\
    """
        .formatted(schema);
  }

  /** The policy of this name in place of the one that was; without roles there is none. */
  private static List<String> policies(
      String table, String command, String whose, String roles, String rows) {
    String name = whose + "_" + command.charAt(0);
    List<String> statements = new ArrayList<>();
    statements.add("DROP POLICY IF EXISTS %s ON %s".formatted(name, table));
    if (!roles.isEmpty()) {
      String clause = command.equals("INSERT") ? "WITH CHECK" : "USING";
      statements.add(
          "CREATE POLICY %s ON %s FOR %s TO %s %s (%s)"
              .formatted(name, table, command, roles, clause, rows));
    }
    return statements;
  }

  private static String roles(List<ProjectReader> readers) {
    return readers.stream().map(reader -> quoted(reader.id())).collect(Collectors.joining(", "));
  }

  /** A name as it is, capitals and hyphens too. */
  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
