package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.foundation.FailureReason;

/** A project in a folder: whole, for one reader at a time, and not to be changed unseen. */
class SqliteProjectTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
  private static final Assignment FIRST = new Assignment("S0001", "r1", 1);
  private static final Assignment SECOND = new Assignment("S0002", "r1", 1);

  private static final Protocol PROTOCOL =
      Protocol.proposal(
          "test",
          "criteria",
          List.of(
              new ProjectReader("r1", "", ReaderRole.READER),
              new ProjectReader("r2", "", ReaderRole.READER)));

  @TempDir Path folder;

  private ProjectStore made() {
    ProjectStore store = SqliteProject.create(folder, PROTOCOL, "lead", CLOCK).orThrow();
    store
        .addStudies(
            List.of(new ProjectStudy("", "1.2.3", "a"), new ProjectStudy("", "1.2.4", "b")), "lead")
        .orThrow();
    store.assign(List.of(FIRST, SECOND), "lead").orThrow();
    return store;
  }

  private static Submission reading(Assignment of, String text) {
    return new Submission(
        of, 0, text, Map.of("m.nii.gz", text.getBytes(StandardCharsets.UTF_8)), 42, "window");
  }

  @Test
  void aProjectIsOpenedWhereItsFolderWasMovedTo(@TempDir Path elsewhere) throws IOException {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "{}"), "r1").orThrow();
    }
    Path moved = elsewhere.resolve("moved");
    Files.createDirectories(moved);
    for (String file : List.of(SqliteProject.FILE)) {
      Files.move(folder.resolve(file), moved.resolve(file));
    }

    try (ProjectStore store = SqliteProject.open(moved, CLOCK).orThrow()) {
      assertEquals(PROTOCOL, store.protocol().orThrow());
      assertEquals(
          List.of("S0001", "S0002"),
          store.studies().orThrow().stream().map(ProjectStudy::code).toList());
      assertEquals(List.of(), store.verify().orThrow());
    }
  }

  @Test
  void thereIsOneProjectInAFolder() {
    made().close();

    assertEquals(
        Optional.of(FailureReason.CONFLICT),
        SqliteProject.create(folder, PROTOCOL, "lead", CLOCK)
            .toFailure()
            .map(failure -> failure.reason()));
    assertEquals(
        Optional.of(FailureReason.MISSING),
        SqliteProject.open(folder.resolve("none"), CLOCK)
            .toFailure()
            .map(failure -> failure.reason()));
  }

  @Test
  void studiesAreAddedOnceAndKeepTheirCodes() {
    try (ProjectStore store = made()) {
      List<ProjectStudy> added =
          store
              .addStudies(
                  List.of(new ProjectStudy("", "1.2.4", "b"), new ProjectStudy("", "1.2.5", "c")),
                  "lead")
              .orThrow();

      assertEquals(List.of(new ProjectStudy("S0003", "1.2.5", "c")), added);
      assertEquals(3, store.studies().orThrow().size());
    }
  }

  @Test
  void whatSomebodyBeganNobodyElseGets() {
    try (ProjectStore store = made();
        ProjectStore other = SqliteProject.open(folder, CLOCK).orThrow()) {
      store.begin(FIRST, "desk-1").orThrow();

      assertEquals(
          "This reading was begun by desk-1.",
          other.begin(FIRST, "desk-2").toFailure().orElseThrow().describe());
      assertEquals(
          Optional.of(FailureReason.CONFLICT),
          other
              .submit(reading(FIRST, "{}"), "desk-2")
              .toFailure()
              .map(failure -> failure.reason()));
      assertEquals(Optional.empty(), other.submission(FIRST, false).orThrow());
      store.begin(FIRST, "desk-1").orThrow();
      other.begin(SECOND, "desk-2").orThrow();
    }
  }

  @Test
  void timeSpentIsKeptOverAPause() {
    try (ProjectStore store = made()) {
      store.begin(FIRST, "desk-1").orThrow();
      store.pause(FIRST, 90, "desk-1").orThrow();

      Work again = store.begin(FIRST, "desk-2").orThrow();

      assertEquals(new Work(FIRST, WorkState.BEGUN, "", 90), again);
    }
  }

  @Test
  void everyRevisionIsKeptAndTheNewestIsGiven() {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "first"), "r1").orThrow();
      store.submit(reading(FIRST, "second"), "r1").orThrow();
      store.submit(reading(SECOND, "other"), "r1").orThrow();

      Submission newest = store.submission(FIRST, true).orThrow().orElseThrow();
      assertEquals(2, newest.revision());
      assertEquals("second", newest.reading());
      assertArrayEquals("second".getBytes(StandardCharsets.UTF_8), newest.masks().get("m.nii.gz"));
      List<String> each = new ArrayList<>();
      assertEquals(2, store.eachSubmission(kept -> each.add(kept.reading())).orThrow());
      assertEquals(List.of("second", "other"), each);
    }
  }

  @Test
  void theProtocolIsFrozenWithTheFirstReading() {
    try (ProjectStore store = made()) {
      Protocol changed = store.keepProtocol(PROTOCOL.withVersion(7), "lead").orThrow();
      assertEquals(1, changed.version());
      assertEquals(1, store.protocols().orThrow().size());

      store.begin(FIRST, "r1").orThrow();
      assertEquals(2, store.keepProtocol(PROTOCOL, "lead").orThrow().version());
      assertEquals(
          List.of(1, 2), store.protocols().orThrow().stream().map(Protocol::version).toList());
    }
  }

  @Test
  void theNewestDecisionOfAFieldHolds() {
    try (ProjectStore store = made()) {
      store.decide(new Decision("S0001", "result", "none", "adj", "first thought")).orThrow();
      Decision second = new Decision("S0001", "result", "css-focal", "adj", "second look");
      store.decide(second).orThrow();

      assertEquals(List.of(second), store.decisions().orThrow());
    }
  }

  @Test
  void everythingThatHappensIsLogged() {
    try (ProjectStore store = made()) {
      store.begin(FIRST, "r1").orThrow();
      store.submit(reading(FIRST, "{}"), "r1").orThrow();
      store.skip(SECOND, "no SWI", "r1").orThrow();

      assertEquals(
          List.of("init", "add", "assign", "begin", "submit", "skip"),
          store.log().orThrow().stream().map(LogEntry::what).toList());
    }
  }

  /** Whoever changes the database by hand is found out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE submission SET reading = '{\"a\": 1}'",
        "UPDATE mask SET content = x'00'",
        "DELETE FROM mask",
        "UPDATE log SET detail = 'nothing' WHERE number = 3",
        "DELETE FROM log WHERE number = 2",
        "UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE number = 1",
        "DELETE FROM submission",
        "UPDATE protocol SET body = replace(body, 'test', 'other')",
        "UPDATE decision SET value = 'none'",
      })
  void whatWasChangedBehindTheProjectsBackIsNamed(String change) throws SQLException {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "{}"), "r1").orThrow();
      store.decide(new Decision("S0001", "result", "css-focal", "adj", "why")).orThrow();
      assertEquals(List.of(), store.verify().orThrow());
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteProject.FILE));
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }

    try (ProjectStore store = SqliteProject.open(folder, CLOCK).orThrow()) {
      assertEquals(1, store.verify().orThrow().size(), store.verify().orThrow()::toString);
    }
  }
}
