package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
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
import org.sqlite.JDBC;

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

  @Test
  void atEveryLengthPastTheLastSyncEverythingSyncedIsThere() throws Exception {
    Lost lost = lose(4);
    DatabaseFile found = file(lost.database().array(), lost.log().array());
    try (RandomAccessFile log = new RandomAccessFile(found.log().toFile(), "rw")) {
      for (int length = lost.log().capacity(); length >= lost.syncedLength(); length--) {
        log.setLength(length);
        assertHolds(lost, eventsAsTheyLie(found), "cut at " + length);
      }
    }
  }

  @Test
  void cutOrTornAtAnySectorTheDatabaseIsSound() throws Exception {
    Lost lost = lose(12);
    Random garbage = new Random(1);
    for (int at = lost.syncedLength(); at < lost.log().capacity(); at += SECTOR) {
      byte[] cut = Arrays.copyOf(lost.log().array(), at);
      assertHolds(lost, events(lost.database().array(), cut), "cut at " + at);
      byte[] torn = lost.log().array().clone();
      byte[] noise = new byte[Math.min(SECTOR, torn.length - at)];
      garbage.nextBytes(noise);
      System.arraycopy(noise, 0, torn, at, noise.length);
      assertHolds(lost, events(lost.database().array(), torn), "torn at " + at);
    }
  }

  /**
   * What lay on a disk when the power failed.
   *
   * @param log the write-ahead log, of which the disk has surely kept {@code syncedLength} bytes
   * @param whole every event, of which the first {@code synced} had been called saved
   */
  private record Lost(
      ByteBuffer database,
      ByteBuffer log,
      int syncedLength,
      List<StoredEvent> whole,
      long synced) {}

  private Lost lose(int unsyncedGestures) throws Exception {
    SqliteReadingArchive archive = archive();
    ReadingSession session = open(archive);
    Hands hands = new Hands(3);
    hands.work(session, 12);
    awaitSaved();
    byte[] database = Files.readAllBytes(copyOf(database().path()));
    long synced = session.head().sequence();
    int syncedLength = (int) Files.size(database().log());
    syncs.drainPermits();
    hands.work(session, unsyncedGestures);
    byte[] log = Files.readAllBytes(copyOf(database().log()));
    List<StoredEvent> whole = events(database, log);
    syncs.release(1000);
    session.close();
    archive.close();
    assertTrue(whole.size() >= synced + 3, "there is something to lose");
    return new Lost(ByteBuffer.wrap(database), ByteBuffer.wrap(log), syncedLength, whole, synced);
  }

  private static void assertHolds(Lost lost, List<StoredEvent> found, String where) {
    assertTrue(found.size() >= lost.synced(), where);
    assertEquals(lost.whole().subList(0, found.size()), found, where);
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
    DatabaseFile found = file(database, log);
    try (Connection connection = found.connectExisting()) {
      assertEquals("ok", DatabaseFile.text(connection, "PRAGMA integrity_check"));
      return EventTable.events(connection, 1, 1);
    } finally {
      Files.deleteIfExists(found.beside("-shm"));
    }
  }

  private DatabaseFile file(byte[] database, byte[] log) throws IOException {
    DatabaseFile file = new DatabaseFile(home.resolve("found.db"));
    Files.write(file.path(), database);
    Files.write(file.log(), log);
    return file;
  }

  /** The same, with nothing written that would change what the next one finds. */
  private static List<StoredEvent> eventsAsTheyLie(DatabaseFile found) throws SQLException {
    String url = JDBC.PREFIX + found.path().toUri() + "?mode=ro";
    try (Connection connection = JDBC.createConnection(url, new Properties())) {
      return EventTable.events(connection, 1, 1);
    }
  }

  private DatabaseFile database() {
    return DatabaseFile.inHome(home);
  }
}
