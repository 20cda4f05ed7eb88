package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.SaveState;

/** What a disk holds when the power fails, and what a session says while a disk does not sync. */
@Timeout(120)
class PowerLossTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final int SECTOR = 512;

  @TempDir Path home;

  private final Semaphore syncs = new Semaphore(1000);
  private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
  private final AtomicBoolean failing = new AtomicBoolean();
  private @Nullable EventLog log;

  /**
   * At every length that a disk may have kept of the write-ahead log, and with garbage behind it.
   * Every byte of the first kilobytes is tried, and then one before, at and behind every sector.
   */
  @Test
  void atAnyLengthPastTheLastSyncEverythingSyncedIsThere() throws Exception {
    SqliteReadingArchive archive = archive();
    ReadingSession session = open(archive);
    Hands hands = new Hands(3);
    hands.work(session, 12);
    awaitSaved();
    byte[] database = Files.readAllBytes(copyOf(database().path()));
    long synced = session.head().sequence();
    int syncedLength = (int) Files.size(database().log());
    syncs.drainPermits();
    hands.work(session, 12);
    byte[] log = Files.readAllBytes(copyOf(database().log()));
    List<StoredEvent> whole = events(database, log);
    assertTrue(whole.size() > synced + 3, "there is something to lose");

    Random garbage = new Random(1);
    for (int length = syncedLength; length <= log.length; length += step(length - syncedLength)) {
      byte[] cut = Arrays.copyOf(log, length);
      assertHolds(whole, synced, events(database, cut), "cut at " + length);
    }
    for (int length = syncedLength; length < log.length; length += 3 * SECTOR) {
      byte[] torn = log.clone();
      byte[] noise = new byte[Math.min(SECTOR, log.length - length)];
      garbage.nextBytes(noise);
      System.arraycopy(noise, 0, torn, length, noise.length);
      assertHolds(whole, synced, events(database, torn), "torn at " + length);
    }
    syncs.release(1000);
    session.close();
    archive.close();
  }

  private static int step(int behind) {
    return behind < 2 * SECTOR
        ? 1
        : behind % SECTOR == SECTOR - 1 || behind % SECTOR == 0 ? 1 : SECTOR - 2;
  }

  private static void assertHolds(
      List<StoredEvent> whole, long synced, List<StoredEvent> found, String where) {
    assertTrue(found.size() >= synced, where);
    assertEquals(whole.subList(0, found.size()), found, where);
    assertEquals(found.size(), ChainCheck.of(found).soundEvents(), where);
  }

  @Test
  void noGestureWaitsForASyncAndSavedIsSaidAfterIt() throws Exception {
    SqliteReadingArchive archive = archive();
    ReadingSession session = open(archive);
    syncs.drainPermits();

    new Hands(5).work(session, 50);

    assertEquals(new SaveState.Saving(), saveState());
    syncs.release(1000);
    awaitSaved();
    session.close();
    archive.close();
  }

  @Test
  void whatFailedToSyncIsBroughtToTheDiskByAnotherWay() throws Exception {
    SqliteReadingArchive archive = archive();
    ReadingSession session = open(archive);
    failing.set(true);
    new Hands(7).work(session, 10);
    while (!(states.poll(20, TimeUnit.SECONDS) instanceof SaveState.Failed)) {
      // the next one
    }
    failing.set(false);
    awaitSaved();
    List<StoredEvent> inDatabase =
        events(Files.readAllBytes(copyOf(database().path())), new byte[0]);

    assertEquals(session.head(), inDatabase.getLast().head());
    session.close();
    archive.close();
  }

  @Test
  void aDatabaseThatAnotherKeepsToItselfIsToldAndWrittenWhenItIsFree() throws Exception {
    SqliteReadingArchive archive = archive();
    ReadingSession session = open(archive);
    Hands hands = new Hands(9);
    try (Connection other = database().connectExisting()) {
      DatabaseFile.run(other, "BEGIN IMMEDIATE");
      hands.work(session, 20);
      String said = saveState().failure().orElseThrow();
      assertTrue(said.contains("another window or program"), said);
      DatabaseFile.run(other, "ROLLBACK");
    }
    awaitSaved();
    ChainHead head = session.head();
    session.close();

    ReadingSession again = open(archive);
    assertEquals(head, again.head());
    again.close();
    archive.close();
  }

  private SqliteReadingArchive archive() {
    return SqliteReadingArchive.inHome(home, CLOCK)
        .withSync(sync ->
            () -> {
              syncs.acquireUninterruptibly();
              if (failing.get()) {
                throw new IOException("Input/output error");
              }
              sync.force();
            });
  }

  private ReadingSession open(SqliteReadingArchive archive) {
    log = archive.open(KEY).orThrow();
    log.onSaveState(states::add);
    return ReadingSession.open(log, CLOCK, _ -> {}).orThrow();
  }

  private void awaitSaved() throws InterruptedException {
    while (!(saveState() instanceof SaveState.Saved)) {
      states.poll(20, TimeUnit.SECONDS);
    }
  }

  private SaveState saveState() {
    return Objects.requireNonNull(log).saveState();
  }

  /** By another program, since opening and closing the file here would drop its locks. */
  private Path copyOf(Path file) throws IOException, InterruptedException {
    Path copy = home.resolve("copy-" + file.getFileName());
    int status = new ProcessBuilder("cp", file.toString(), copy.toString()).start().waitFor();
    assertEquals(0, status);
    return copy;
  }

  /** What a program finds that starts with these files. */
  private List<StoredEvent> events(byte[] database, byte[] log) throws IOException, SQLException {
    DatabaseFile found = new DatabaseFile(home.resolve("found.db"));
    Files.write(found.path(), database);
    Files.write(found.log(), log);
    try (Connection connection = found.connectExisting()) {
      assertEquals("ok", DatabaseFile.text(connection, "PRAGMA integrity_check"));
      return EventTable.events(connection, 1, 1);
    } finally {
      Files.deleteIfExists(found.beside("-shm"));
    }
  }

  private DatabaseFile database() {
    return DatabaseFile.inHome(home);
  }
}
