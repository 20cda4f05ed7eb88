package org.sideroscope.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.Distribution;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;

@Timeout(60)
class SqliteReadingArchiveTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private final Path home;
  private final SqliteReadingArchive archive;

  SqliteReadingArchiveTest(@TempDir Path home) {
    this.home = home;
    this.archive = SqliteReadingArchive.inHome(home, CLOCK);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @RepeatedTest(8)
  void anySessionIsTheSameReadingWhenItIsOpenedAgain(RepetitionInfo repetition) {
    Hands hands = new Hands(repetition.getCurrentRepetition());
    ReadingSession session = open();
    for (int visit = 0; visit < 3; visit++) {
      hands.work(session, 25);
      SessionSnapshot left = session.snapshot();
      ChainHead head = session.head();
      session.close();
      session = open();
      assertEquals(left.state(), session.snapshot().state());
      assertEquals(left.undo(), session.snapshot().undo());
      assertEquals(left.redo(), session.snapshot().redo());
      assertEquals(head, session.head());
      assertEquals(new Recovery.Whole(), session.recovery());
      assertInstanceOf(SaveState.Saved.class, session.snapshot().saveState());
    }
    session.close();
  }

  @Test
  void readersAndStudiesHaveLogsOfTheirOwn() {
    ReadingSession session = open();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC));
    session.close();

    assertTrue(archive.holds(KEY));
    for (ReadingKey other :
        List.of(
            new ReadingKey(KEY.studyInstanceUid(), "reader-b"),
            new ReadingKey("1.2.826.78", KEY.readerId()))) {
      assertFalse(archive.holds(other));
      EventLog log = archive.open(other).orThrow();
      assertEquals(List.of(), log.events());
      log.close();
    }
  }

  @Test
  void anEventSaysWhoDidItOnWhichMachine() {
    ReadingSession session = open();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC));
    session.close();

    EventLog again = archive.open(KEY).orThrow();
    String who = again.events().getFirst().who();
    assertTrue(who.startsWith("reader-a (" + System.getProperty("user.name") + "@"), who);
    again.close();
  }

  @Test
  void aClockSetBackChangesNoOrder() {
    EventLog log = archive.open(KEY).orThrow();
    for (int i = 1; i <= 3; i++) {
      log.append(event(log, i, Instant.EPOCH.minusSeconds(i * 3600L)));
    }
    log.close();

    EventLog again = archive.open(KEY).orThrow();
    assertEquals(List.of(1L, 2L, 3L), again.events().stream().map(LoggedEvent::sequence).toList());
    assertEquals(new Recovery.Whole(), again.recovery());
    again.close();
  }

  @Test
  void theLogDoesNotGrowForEverWhileWindowsOverlap() throws IOException {
    Path log = database().log();
    EventLog first = archive.open(KEY).orThrow();
    for (int i = 1; i <= 40; i++) {
      first.append(longEvent(first, i));
    }
    assertTrue(Files.size(log) > 40_000_000, Files.size(log) + " bytes");

    EventLog second = archive.open(new ReadingKey("1.2.826.79", "reader-b")).orThrow();
    long longest = Files.size(log);
    for (int i = 41; i <= 45; i++) {
      first.append(longEvent(first, i));
    }
    assertEquals(longest, Files.size(log), "begun anew in the same room");
    first.close();
    EventLog again = archive.open(KEY).orThrow();
    assertEquals(45, again.events().size());
    assertEquals(new Recovery.Whole(), again.recovery());
    again.close();
    second.close();
  }

  @Test
  void theSecondWindowLooksOnAndIsToldWhoHasTheReading() {
    ReadingSession first = open();
    first.apply(new DistributionCalled(Distribution.SYMMETRIC));
    SqliteReadingArchive otherWindow = SqliteReadingArchive.inHome(home, CLOCK);

    ReadingSession second =
        ReadingSession.open(archive.open(KEY).orThrow(), CLOCK, Runnable::run).orThrow();

    assertEquals(first.snapshot().state(), second.snapshot().state());
    String sentence = second.access().refusal().orElseThrow();
    assertTrue(sentence.contains("by reader-a ("), sentence);
    assertTrue(sentence.contains("1970"), sentence);
    assertEquals(
        FailureReason.CONFLICT,
        second
            .apply(new DistributionCalled(Distribution.ASYMMETRIC))
            .toFailure()
            .orElseThrow()
            .reason());

    second.close();
    first.close();
    ReadingSession third =
        ReadingSession.open(otherWindow.open(KEY).orThrow(), CLOCK, Runnable::run).orThrow();
    first.close();
    assertEquals(new Access.Writable(), third.access());
    third.close();
    otherWindow.close();
  }

  /** Another program's lock: its own lie in a map, so that this archive finds only the file. */
  @Test
  void aReadingThatAnotherProgramHoldsIsNotTaken() throws IOException {
    Path lock = ReadingHold.file(database(), KEY);
    Holder other = new Holder("reader-a (somebody@elsewhere)", Instant.EPOCH);
    work(1);
    try (ReadingHold held = ReadingHold.acquire(lock, other)) {
      assertNotNull(held);
      EventLog log = archive.open(KEY).orThrow();
      assertTrue(log.access().refusal().orElseThrow().contains("somebody@elsewhere"));
      assertEquals(1, log.events().size());
    }
  }

  @Test
  void aChangedEventStopsSavingUntilTheReadingIsPutAside() throws SQLException {
    work(12);
    change("UPDATE event SET body = replace(body, '\"v\":', '\"v\": ') WHERE sequence = 7");

    EventLog log = archive.open(KEY).orThrow();
    assertInstanceOf(Recovery.Damaged.class, log.recovery());
    assertEquals(6, log.events().size());
    log.append(event(log, 7, Instant.EPOCH));
    assertInstanceOf(SaveState.Failed.class, log.saveState());

    assertTrue(log.putDamagedAside().isEmpty());
    log.close();
    assertInstanceOf(SaveState.Saved.class, log.saveState());
    EventLog again = archive.open(KEY).orThrow();
    assertEquals(7, again.events().size());
    assertEquals(new Recovery.Whole(), again.recovery());
    again.close();
    try (Connection connection = database().connectExisting()) {
      assertEquals(2, EventTable.readings(connection).size(), "nothing was deleted");
    }
  }

  @Test
  void aLaterVersionIsLeftAlone() throws SQLException {
    work(3);
    change("UPDATE event SET body = replace(body, '\"v\":', '\"v\":99') WHERE sequence = 1");
    rechain();
    assertEquals(FailureReason.UNSUPPORTED, refusal().reason());

    change("PRAGMA user_version = 99");
    assertEquals(FailureReason.UNSUPPORTED, refusal().reason());
  }

  @Test
  void whatIsNoDatabaseIsLeftAloneWithASentence() throws IOException {
    byte[] foreign = "no database at all, ".repeat(99).getBytes(UTF_8);
    Files.write(database().path(), foreign);

    Failure failure = refusal();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(failure.message().contains("is damaged; restore a backup"), failure.message());
    assertArrayEquals(foreign, Files.readAllBytes(database().path()));
  }

  @Test
  void aHomeThatCannotBeWrittenIsToldAtOnce() throws IOException {
    Path file = Files.createFile(home.resolve("file"));

    Failure failure = SqliteReadingArchive.inHome(file, CLOCK).open(KEY).toFailure().orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(failure.message().endsWith("."));
  }

  @Test
  void aNetworkDriveIsRefusedWithTheReason() {
    LocalDisk network = new LocalDisk(_ -> "nfs4");

    assertTrue(
        network
            .refusal(home)
            .orElseThrow()
            .message()
            .contains("cannot be kept on a network drive"));
    assertTrue(new LocalDisk(_ -> "ext4").refusal(home).isEmpty());
  }

  private void work(int gestures) {
    ReadingSession session = open();
    for (int i = 0; i < gestures; i++) {
      session.apply(
          new DistributionCalled(i % 2 == 0 ? Distribution.SYMMETRIC : Distribution.ASYMMETRIC));
    }
    session.close();
    archive.close();
  }

  private Failure refusal() {
    return archive.open(KEY).toFailure().orElseThrow();
  }

  /** What somebody does to the file who knows SQL and means no good. */
  private void change(String sql) throws SQLException {
    try (Connection connection = database().connectExisting()) {
      DatabaseFile.run(connection, "DROP TRIGGER IF EXISTS event_is_never_changed");
      DatabaseFile.run(connection, sql);
    }
  }

  /** Gives every event the hash that fits what it says now. */
  private void rechain() throws SQLException {
    try (Connection connection = database().connectExisting()) {
      List<StoredEvent> events = EventTable.events(connection, 1, 1);
      DatabaseFile.run(connection, "DROP TRIGGER event_goes_with_its_reading");
      DatabaseFile.run(connection, "DELETE FROM event");
      ChainHead head = ChainHead.START;
      for (StoredEvent event : events) {
        StoredEvent next = StoredEvent.after(head, event.at(), event.who(), event.body());
        EventTable.insertAll(connection, 1, List.of(next));
        head = next.head();
      }
    }
  }

  private static LoggedEvent event(EventLog log, long sequence, Instant at) {
    return new LoggedEvent(
        sequence, at, log.who(), new DistributionCalled(Distribution.ASYMMETRIC));
  }

  private static LoggedEvent longEvent(EventLog log, long sequence) {
    return new LoggedEvent(
        sequence,
        Instant.EPOCH,
        log.who(),
        new TextWritten(TextWritten.Part.COMMENT, sequence + "x".repeat(1_000_000)));
  }

  private DatabaseFile database() {
    return DatabaseFile.inHome(home);
  }

  private ReadingSession open() {
    return ReadingSession.open(archive.open(KEY).orThrow(), CLOCK, _ -> {}).orThrow();
  }
}
