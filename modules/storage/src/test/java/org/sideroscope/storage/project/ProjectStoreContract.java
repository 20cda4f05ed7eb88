package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.NewProtocol;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.storage.sqlite.EventChain;

/**
 * What holds of a project wherever it is kept: whole, one reader at a time, and not to be changed
 * unseen.
 */
abstract class ProjectStoreContract {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
  static final Assignment FIRST = new Assignment("S0001", "r1", 1);
  static final Assignment SECOND = new Assignment("S0002", "r1", 1);

  static final Protocol PROTOCOL =
      Protocol.proposal(
          "test",
          "criteria",
          List.of(
              new ProjectReader("r1", "", ReaderRole.READER),
              new ProjectReader("r2", "", ReaderRole.READER)));

  @TempDir Path folder;

  /** Makes the project of a folder. */
  abstract Result<ProjectStore> create(Path in);

  abstract Result<ProjectStore> open(Path from);

  /** Runs a statement in the database behind the project's back. */
  abstract void byHand(String statement) throws SQLException;

  /** Bytes as a statement names them: one of 00. */
  abstract String nul();

  final ProjectStore made() {
    ProjectStore store = create(folder).orThrow();
    store
        .addStudies(
            List.of(new ProjectStudy("", "1.2.3", "a"), new ProjectStudy("", "1.2.4", "b")), "lead")
        .orThrow();
    store.assign(List.of(FIRST, SECOND), "lead").orThrow();
    return store;
  }

  static Submission reading(Assignment of, String text) {
    return new Submission(
        of, 0, text, Map.of("m.nii.gz", text.getBytes(StandardCharsets.UTF_8)), 42, "window");
  }

  @Test
  void thereIsOneProjectInAFolder() {
    made().close();

    assertEquals(
        Optional.of(FailureReason.CONFLICT),
        create(folder).toFailure().map(failure -> failure.reason()));
    assertEquals(
        Optional.of(FailureReason.MISSING),
        open(folder.resolve("none")).toFailure().map(failure -> failure.reason()));
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
        ProjectStore other = open(folder).orThrow()) {
      store.begin(FIRST, "desk-1").orThrow();

      assertEquals(
          "This reading was begun by desk-1.",
          other.begin(FIRST, "desk-2").toFailure().orElseThrow().describe());
      assertEquals(
          Optional.of(FailureReason.CONFLICT),
          other
              .submit(reading(FIRST, "{}"), 1, "desk-2")
              .toFailure()
              .map(failure -> failure.reason()));
      assertEquals(Optional.empty(), other.submission(FIRST, false).orThrow());
      store.begin(FIRST, "desk-1").orThrow();
      other.begin(SECOND, "desk-2").orThrow();
    }
  }

  @Test
  void twoWhoTakeWorkGetDifferentReadings() {
    List<Assignment> inOrder = List.of(SECOND, FIRST);
    try (ProjectStore store = made();
        ProjectStore other = open(folder).orThrow()) {
      assertEquals(Optional.of(SECOND), taken(store, inOrder, "desk-1"));
      assertEquals(Optional.of(FIRST), taken(other, inOrder, "desk-2"));
      assertEquals(Optional.empty(), taken(other, inOrder, "desk-3"));

      // a program that ended without a word finds again what it had
      assertEquals(Optional.of(FIRST), taken(store, inOrder, "desk-2"));
      store.submit(reading(FIRST, "{}"), 1, "desk-2").orThrow();
      assertEquals(Optional.empty(), taken(store, inOrder, "desk-2"));
    }
  }

  private static Optional<Assignment> taken(
      ProjectStore store, List<Assignment> inOrder, String who) {
    return store.take(inOrder, who).orThrow().map(Work::assignment);
  }

  @Test
  void whoTakesAReadingOverHasItAlone() {
    try (ProjectStore store = made()) {
      store.begin(FIRST, "desk-1").orThrow();

      store.takeOver(FIRST, "desk-2").orThrow();

      assertEquals(
          "This reading was begun by desk-2.",
          store.submit(reading(FIRST, "{}"), 1, "desk-1").toFailure().orElseThrow().describe());
      store.submit(reading(FIRST, "{}"), 1, "desk-2").orThrow();
      assertEquals(
          Optional.of(FailureReason.CONFLICT),
          store.takeOver(FIRST, "desk-1").toFailure().map(failure -> failure.reason()));
      assertEquals(
          List.of("S0001-r1 from desk-1"),
          store.log().orThrow().stream()
              .filter(entry -> entry.what().equals("take-over"))
              .map(LogEntry::detail)
              .toList());
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
      store.submit(reading(FIRST, "first"), 1, "r1").orThrow();
      store.submit(reading(FIRST, "second"), 1, "r1").orThrow();
      store.submit(reading(SECOND, "other"), 1, "r1").orThrow();

      Submission newest = store.submission(FIRST, true).orThrow().orElseThrow();
      assertEquals(2, newest.revision());
      assertEquals("second", newest.reading());
      assertArrayEquals("second".getBytes(StandardCharsets.UTF_8), newest.masks().get("m.nii.gz"));
      List<String> each = new ArrayList<>();
      assertEquals(2, store.eachSubmission(kept -> each.add(kept.reading())).orThrow());
      assertEquals(List.of("second", "other"), each);
    }
  }

  static Result<Protocol> keep(ProjectStore store, Protocol protocol, String... effects) {
    long asOf = store.log().orThrow().getLast().number();
    return store.keepProtocol(new NewProtocol(protocol, List.of(effects), asOf), "lead");
  }

  @Test
  void theProtocolIsFrozenWithTheFirstReading() {
    try (ProjectStore store = made()) {
      Protocol changed = keep(store, PROTOCOL.withVersion(7)).orThrow();
      assertEquals(1, changed.version());
      assertEquals(1, store.protocols().orThrow().size());

      store.begin(FIRST, "r1").orThrow();
      assertEquals(2, keep(store, PROTOCOL).orThrow().version());
      assertEquals(
          List.of(1, 2), store.protocols().orThrow().stream().map(Protocol::version).toList());
    }
  }

  @Test
  void whatAVersionDidIsKeptWithIt() {
    try (ProjectStore store = made()) {
      keep(store, PROTOCOL, "Replaced and forgotten.").orThrow();
      keep(store, PROTOCOL, "Before the first reading.").orThrow();
      store.begin(FIRST, "r1").orThrow();
      keep(store, PROTOCOL, "One thing.", "Another of sha256 kind.").orThrow();

      List<ProtocolVersion> versions = store.versions().orThrow();
      assertEquals(
          List.of(
              List.of("Before the first reading."),
              List.of("One thing.", "Another of sha256 kind.")),
          versions.stream().map(ProtocolVersion::effects).toList());
      assertEquals("2026-02-03T04:05:06Z", versions.getLast().at());
      assertEquals("lead", versions.getLast().who());
      assertEquals(List.of(), store.verify().orThrow());
    }
  }

  @Test
  void aProtocolIsNotKeptOnceItsEffectsMayBeWrong() {
    try (ProjectStore store = made()) {
      long asOf = store.log().orThrow().getLast().number();
      store.begin(FIRST, "r1").orThrow();

      assertEquals(
          Optional.of(FailureReason.CONFLICT),
          store
              .keepProtocol(new NewProtocol(PROTOCOL, List.of(), asOf), "lead")
              .toFailure()
              .map(failure -> failure.reason()));
      assertEquals(1, store.protocols().orThrow().size());
    }
  }

  @Test
  void whoReadsNoMoreGivesBackWhatIsNotFinished() {
    Protocol without =
        Protocol.proposal(
            "test", "criteria", List.of(new ProjectReader("r2", "", ReaderRole.READER)));
    try (ProjectStore store = made()) {
      store.begin(FIRST, "desk").orThrow();
      store.submit(reading(SECOND, "{}"), 1, "desk").orThrow();
      keep(store, without).orThrow();

      assertEquals(List.of(SECOND), store.work().orThrow().stream().map(Work::assignment).toList());
      assertEquals(
          Optional.of(FailureReason.MISSING),
          store
              .submit(reading(FIRST, "{}"), 1, "desk")
              .toFailure()
              .map(failure -> failure.reason()));
      assertEquals("withdraw", store.log().orThrow().getLast().what());
      assertEquals(List.of(), store.verify().orThrow());
    }
  }

  @Test
  void whichVersionAReadingWasMadeUnderIsKnown() {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "first"), 0, "r1").orThrow();
      keep(store, PROTOCOL).orThrow();
      store.submit(reading(SECOND, "begun before"), 1, "r1").orThrow();
      assertEquals(Map.of(FIRST, 1, SECOND, 1), store.madeUnder().orThrow());

      store.submit(reading(FIRST, "again"), 2, "r1").orThrow();
      store.submit(reading(SECOND, "again"), 0, "r1").orThrow();
      assertEquals(Map.of(FIRST, 2, SECOND, 2), store.madeUnder().orThrow());
      assertEquals(List.of(), store.verify().orThrow());
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
      store.submit(reading(FIRST, "{}"), 1, "r1").orThrow();
      store.skip(SECOND, "no SWI", "r1").orThrow();

      assertEquals(
          List.of("init", "add", "assign", "begin", "submit", "skip"),
          store.log().orThrow().stream().map(LogEntry::what).toList());
    }
  }

  private static LogCopy log(String writer, String... bodies) {
    List<LogCopy.Line> lines = new ArrayList<>();
    ChainHead head = ChainHead.START;
    for (String body : bodies) {
      head = EventChain.after(head, "2026-02-03T04:05:06Z", "r1", body);
      lines.add(
          new LogCopy.Line(head.sequence(), "2026-02-03T04:05:06Z", "r1", body, head.sha256()));
    }
    return new LogCopy(FIRST, writer, lines);
  }

  @Test
  void aLogIsCopiedOnceHoweverOftenItIsSent() {
    try (ProjectStore store = made()) {
      assertEquals(
          new LogCopy.Copied(2, List.of()), store.copyLog(log("desk-1", "a", "b")).orThrow());
      assertEquals(
          new LogCopy.Copied(1, List.of()), store.copyLog(log("desk-1", "a", "b", "c")).orThrow());
      assertEquals(new LogCopy.Copied(0, List.of()), store.copyLog(log("desk-1", "a")).orThrow());
    }
  }

  @Test
  void twoVersionsOfALogAreKeptBesideEachOtherAndTold() {
    try (ProjectStore store = made()) {
      store.copyLog(log("desk-1", "a", "b", "c")).orThrow();

      List<String> told =
          List.of(
              "The log of S0001-r1 by desk-1 was continued in two ways after event 1;"
                  + " both are kept.");
      assertEquals(
          new LogCopy.Copied(2, told), store.copyLog(log("desk-1", "a", "x", "y")).orThrow());
      assertEquals(
          new LogCopy.Copied(0, told), store.copyLog(log("desk-1", "a", "b", "c")).orThrow());
      assertEquals(List.of(), store.verify().orThrow());
    }
  }

  @Test
  void logsOfTwoMachinesAreKeptBothAndTold() {
    try (ProjectStore store = made()) {
      store.copyLog(log("desk-1", "a")).orThrow();

      assertEquals(
          new LogCopy.Copied(
              1, List.of("S0001-r1 was read by desk-1 and by desk-2; each log is kept.")),
          store.copyLog(log("desk-2", "b")).orThrow());
    }
  }

  /** Whoever changes the database by hand is found out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE submission SET reading = '{\"a\": 1}'",
        "UPDATE mask SET content = NUL",
        "DELETE FROM mask",
        "UPDATE log SET detail = 'nothing' WHERE number = 3",
        "DELETE FROM log WHERE number = 2",
        "UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE number = 1",
        "DELETE FROM submission",
        "UPDATE protocol SET body = replace(body, 'test', 'other')",
        "UPDATE decision SET value = 'none'",
        "UPDATE reading_event SET body = 'x' WHERE sequence = 1",
        "UPDATE reading_event SET at = '2020-01-01T00:00:00Z' WHERE sequence = 2",
        "DELETE FROM reading_event WHERE sequence = 1",
      })
  void whatWasChangedBehindTheProjectsBackIsNamed(String change) throws SQLException {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "{}"), 1, "r1").orThrow();
      store.decide(new Decision("S0001", "result", "css-focal", "adj", "why")).orThrow();
      store.copyLog(log("desk-1", "a", "b")).orThrow();
      assertEquals(List.of(), store.verify().orThrow());
    }
    byHand(change.replace("NUL", nul()));

    try (ProjectStore store = open(folder).orThrow()) {
      assertEquals(1, store.verify().orThrow().size(), store.verify().orThrow()::toString);
    }
  }
}
