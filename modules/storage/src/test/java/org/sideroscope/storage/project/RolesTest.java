package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.storage.sqlite.EventChain;

/** The server itself keeps readers from what the protocol hides, whatever program asks. */
@ExtendWith(WithPostgres.class)
class RolesTest {

  private static final Assignment OF_R1 = new Assignment("S0001", "r1", 1);
  private static final Assignment AGAIN = new Assignment("S0001", "r1", 2);
  private static final Assignment OF_R2 = new Assignment("S0001", "r2", 1);

  private static final Protocol PROTOCOL =
      Protocol.proposal(
          "blinded",
          "criteria",
          List.of(
              new ProjectReader("r1", "", ReaderRole.READER),
              new ProjectReader("r2", "", ReaderRole.READER),
              new ProjectReader("adj-1", "", ReaderRole.ADJUDICATOR)));

  @TempDir Path folder;

  private final PostgresServer server;
  private final PostgresProject projects;
  private String schema = "";

  RolesTest(PostgresServer server) {
    this.server = server;
    this.projects = new PostgresProject(ProjectStoreContract.CLOCK, server.prompt());
  }

  @BeforeEach
  void project(TestInfo test) throws SQLException {
    schema = "roles_" + Integer.toHexString(test.getDisplayName().hashCode());
    try (ProjectStore store =
        projects
            .create(
                folder.resolve("lead"),
                server.address(schema, PostgresServer.COORDINATOR),
                PROTOCOL,
                "lead")
            .orThrow()) {
      store.addStudies(List.of(new ProjectStudy("", "1.2.3", "a")), "lead").orThrow();
      store.assign(List.of(OF_R1, OF_R2, AGAIN), "lead").orThrow();
    }
    for (String role : List.of("r1", "r2", "adj-1")) {
      server.letIn(role);
    }
  }

  private ProjectStore as(String reader) {
    Path machine = folder.resolve(reader);
    return PostgresProject.isIn(machine)
        ? projects.open(machine).orThrow()
        : projects.join(machine, server.address(schema, reader)).orThrow();
  }

  private static Submission reading(Assignment of, String text) {
    return new Submission(
        of, 0, text, Map.of("m", text.getBytes(StandardCharsets.UTF_8)), 42, "window");
  }

  private void submit(Assignment of) {
    try (ProjectStore store = as(of.reader())) {
      store.begin(of, of.reader()).orThrow();
      store.submit(reading(of, "{}"), 1, of.reader()).orThrow();
      String at = "2026-02-03T04:05:06Z";
      ChainHead head = EventChain.after(ChainHead.START, at, of.reader(), "{}");
      LogCopy.Line line = new LogCopy.Line(head.sequence(), at, of.reader(), "{}", head.sha256());
      store.copyLog(new LogCopy(of, "desk", List.of(line))).orThrow();
    }
  }

  /** By a program of one's own, past every store. */
  private int rows(String role, String table) throws SQLException {
    try (Connection connection = server.connect(role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + schema + "." + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void aReaderCannotSeeWhatAnotherAnsweredUntilTheStudyIsRead() throws SQLException {
    submit(OF_R2);

    try (ProjectStore r1 = as("r1")) {
      assertEquals(Optional.empty(), r1.submission(OF_R2, true).orThrow());
      assertEquals(0, r1.eachSubmission(_ -> {}).orThrow());
      assertEquals(List.of(), r1.verify().orThrow());
    }
    assertEquals(0, rows("r1", "submission"));
    assertEquals(0, rows("r1", "mask"));
    assertEquals(0, rows("r1", "reading_event"));
    assertEquals(1, rows("r2", "submission"));
    assertEquals(1, rows("adj-1", "submission"));

    submit(OF_R1);
    assertEquals(0, rows("r1", "submission"));
    submit(AGAIN);
    assertEquals(3, rows("r1", "submission"));
    assertEquals(3, rows("r2", "mask"));
    assertEquals(3, rows("r2", "reading_event"));
  }

  @Test
  void aReaderCannotSeeTheOwnEarlierReadingBeforeTheRepeat() throws SQLException {
    submit(OF_R1);
    assertEquals(0, rows("r1", "submission"));

    submit(AGAIN);
    assertEquals(1, rows("r1", "submission"));
  }

  @Test
  void aReadingThatIsHiddenCanStillBeHandedInAnew() {
    submit(OF_R1);

    try (ProjectStore r1 = as("r1")) {
      assertEquals(2, r1.submit(reading(OF_R1, "{\"a\":1}"), 1, "r1").orThrow().revision());
    }
    try (ProjectStore lead = projects.open(folder.resolve("lead")).orThrow()) {
      assertEquals(List.of(), lead.verify().orThrow());
    }
  }

  @Test
  void nobodyReadsOrDecidesInTheNameOfAnother() {
    submit(OF_R1);
    try (ProjectStore r1 = as("r1")) {
      assertRefused(r1.begin(OF_R2, "r1").toFailure().orElseThrow().message());
      assertRefused(r1.submit(reading(OF_R2, "{}"), 1, "r1").toFailure().orElseThrow().message());
      assertRefused(
          r1.decide(new Decision("S0001", "result", "none", "adj-1", "why"))
              .toFailure()
              .orElseThrow()
              .message());
    }
    try (ProjectStore adjudicator = as("adj-1")) {
      adjudicator.decide(new Decision("S0001", "result", "none", "adj-1", "why")).orThrow();
      assertRefused(
          adjudicator
              .decide(new Decision("S0001", "result", "none", "other", "why"))
              .toFailure()
              .orElseThrow()
              .message());
    }
    try (ProjectStore r1 = as("r1")) {
      assertEquals(List.of(), r1.decisions().orThrow());
    }
  }

  private static void assertRefused(String sentence) {
    assertTrue(sentence.contains("does not allow it to this user"), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE %s.submission SET reading = ''",
        "DELETE FROM %s.submission",
        "DELETE FROM %s.log",
        "UPDATE %s.log SET detail = ''",
        "UPDATE %s.work SET reader = 'r1'",
        "DELETE FROM %s.work",
        "DELETE FROM %s.reading_event",
        "UPDATE %s.reading_event SET body = ''",
        "INSERT INTO %s.work VALUES ('S0002', 'r1', 1, 'open', '', 0, '')",
        "UPDATE %s.protocol SET body = ''",
        "ALTER TABLE %s.submission DISABLE ROW LEVEL SECURITY",
        "INSERT INTO %s.submission VALUES ('S0001', 'r2', 1, 9, 0, 'x', '{}')",
      })
  void aReaderChangesNothingThatWasHandedIn(String statement) throws SQLException {
    submit(OF_R1);
    try (Connection connection = server.connect("r1");
        Statement prepared = connection.createStatement()) {
      SQLException refusal =
          assertThrows(SQLException.class, () -> prepared.execute(statement.formatted(schema)));
      assertEquals("42501", refusal.getSQLState(), refusal::getMessage);
    }
  }

  @Test
  void whoLeavesTheProtocolIsLetInNoMore() throws SQLException {
    try (ProjectStore lead = projects.open(folder.resolve("lead")).orThrow()) {
      ProjectStoreContract.keep(lead, ProjectStoreContract.PROTOCOL).orThrow();
    }

    assertEquals(
        "42501", assertThrows(SQLException.class, () -> rows("adj-1", "submission")).getSQLState());
    assertEquals(0, rows("r1", "submission"));
  }
}
