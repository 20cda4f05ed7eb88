package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.KeptReading;
import org.sideroscope.review.port.ReadingArchive;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.Account;
import org.sideroscope.storage.disk.DiskTrouble;
import org.sideroscope.storage.disk.PrivateFolder;
import org.sideroscope.storage.event.EventCodec;
import org.sideroscope.storage.former.FormerLog;

/**
 * Keeps readings in one SQLite database: that of a user's own readings, or a project's. Each open
 * reading has a connection of its own. Safe for use by several threads.
 */
public final class SqliteReadingArchive implements ReadingArchive, AutoCloseable {

  private static final String NOT_OPENED =
      "The saved reading could not be opened, and a new one could not be begun";

  /** Bytes of the write-ahead log; a day of reading writes about as much. */
  private static final long LONG_LOG = 32L << 20;

  private final DatabaseFile file;
  private final Optional<FormerLogs> former;
  private final InstantSource clock;
  private final UnaryOperator<DiskSync> syncing;
  private final EventCodec codec = new EventCodec();
  private final Schema schema = new Schema();
  private final LocalDisk disk = LocalDisk.ofSystem();

  /**
   * Who has a reading open in this program. The locks do not suffice: within one program they are
   * lost as soon as any handle of their file is closed.
   */
  private final Map<ReadingKey, Holder> open = new ConcurrentHashMap<>();

  private final Set<CountDownLatch> connections = ConcurrentHashMap.newKeySet();

  private SqliteReadingArchive(
      DatabaseFile file,
      Optional<Path> former,
      InstantSource clock,
      UnaryOperator<DiskSync> syncing) {
    this.file = file;
    this.former = former.map(folder -> new FormerLogs(folder, codec));
    this.clock = clock;
    this.syncing = syncing;
  }

  /**
   * A user's own readings. Logs that lie in the home from before there was a database are taken
   * over.
   *
   * @param home where the program keeps its data; made when it is first needed
   */
  public static SqliteReadingArchive inHome(Path home, InstantSource clock) {
    return new SqliteReadingArchive(
        DatabaseFile.inHome(home),
        Optional.of(home.resolve("readings")),
        clock,
        UnaryOperator.identity());
  }

  /** The readings of a project, in a database at a place of its own. */
  public static SqliteReadingArchive at(Path database, InstantSource clock) {
    return new SqliteReadingArchive(
        new DatabaseFile(database), Optional.empty(), clock, UnaryOperator.identity());
  }

  /**
   * The same readings with other syncs, such as slow or failing ones.
   *
   * @param changed is given the real sync of each reading that is opened
   */
  public SqliteReadingArchive withSync(UnaryOperator<DiskSync> changed) {
    return new SqliteReadingArchive(file, former.map(FormerLogs::folder), clock, changed);
  }

  @Override
  public boolean holds(ReadingKey key) {
    return isInDatabase(key) || (former.isPresent() && former.get().holds(key));
  }

  private boolean isInDatabase(ReadingKey key) {
    if (Files.exists(file.path())) {
      try (Connection connection = file.connectExisting()) {
        return DatabaseFile.number(connection, "PRAGMA user_version") > 0
            && EventTable.find(connection, key).isPresent();
      } catch (SQLException e) {
        // whoever opens the reading is told why it cannot be read
      }
    }
    return false;
  }

  @Override
  public Result<List<KeptReading>> of(String readerId) {
    if (!Files.exists(file.path())) {
      return Result.success(List.of());
    }
    try (Connection connection = file.connectExisting()) {
      if (DatabaseFile.number(connection, "PRAGMA user_version") == 0) {
        return Result.success(List.of());
      }
      List<KeptReading> kept = new ArrayList<>();
      for (EventTable.Opening opening : EventTable.openings(connection, readerId)) {
        // what cannot be understood says so when it is opened
        if (codec.decode(opening.body()).toOptional().orElse(null)
            instanceof SessionOpened(var study, _, _)) {
          kept.add(new KeptReading(opening.key(), study));
        }
      }
      return Result.success(List.copyOf(kept));
    } catch (SQLException e) {
      return Result.failure(SqlTrouble.failure("The readings kept here could not be listed", e));
    }
  }

  @Override
  public Result<EventLog> open(ReadingKey key) {
    Holder mine = new Holder(Account.here().reading(key.readerId()), clock.instant());
    @Nullable Holder other = open.putIfAbsent(key, mine);
    if (other != null) {
      return readOnly(key, mine, Optional.of(other));
    }
    Result<EventLog> opened = Result.failure(notOpened("the disk refuses"));
    try {
      opened = openTaken(key, mine);
    } catch (IOException e) {
      opened = Result.failure(notOpened(DiskTrouble.reason(e)));
    } finally {
      if (!(opened.toOptional().orElse(null) instanceof SqliteEventLog)) {
        open.remove(key);
      }
    }
    return opened;
  }

  /** Where the portable file of a reading lies; see {@link DatabaseFile#portable}. */
  public Path portable(ReadingKey key) {
    return file.portable(key);
  }

  /** Takes over every log that lies in files from before there was a database. */
  public void takeOverFormerLogs() {
    if (former.isPresent()) {
      for (ReadingKey key : former.get().keys()) {
        if (!isInDatabase(key)) {
          open(key).toOptional().ifPresent(EventLog::close);
        }
      }
    }
  }

  /** Checks these readings. */
  public ReadingAudit audit() {
    return new ReadingAudit(file.path());
  }

  /** Copies these readings. */
  public ReadingBackup backup() {
    return new ReadingBackup(file);
  }

  /** Deletes readings of these. */
  public StudyDeletion deletion() {
    return new StudyDeletion(file, former.map(FormerLogs::folder), open::containsKey, clock);
  }

  private Result<EventLog> openTaken(ReadingKey key, Holder mine) throws IOException {
    Optional<Failure> refused = disk.refusal(file.folder());
    if (refused.isPresent()) {
      return Result.failure(refused.get());
    }
    PrivateFolder.create(file.folder());
    PrivateFolder.createFile(file.path());
    Path lock = ReadingHold.file(file, key);
    @Nullable ReadingHold hold = ReadingHold.acquire(lock, mine);
    if (hold == null) {
      return readOnly(key, mine, ReadingHold.holder(lock));
    }
    Result<EventLog> opened = Result.failure(notOpened("the disk refuses"));
    try {
      opened = openHeld(key, mine, hold);
    } finally {
      if (!opened.isSuccess()) {
        hold.close();
      }
    }
    return opened;
  }

  private Result<EventLog> openHeld(ReadingKey key, Holder mine, ReadingHold hold)
      throws IOException {
    @Nullable Connection connection = null;
    Result<EventLog> opened = Result.failure(notOpened("the disk refuses"));
    try {
      connection = file.connect();
      opened = openConnected(key, mine, hold, connection);
    } catch (SQLException e) {
      opened = Result.failure(SqlTrouble.failure(NOT_OPENED, e));
    } finally {
      if (!opened.isSuccess()) {
        DatabaseFile.closeQuietly(connection);
      }
    }
    return opened;
  }

  private Result<EventLog> openConnected(
      ReadingKey key, Holder mine, ReadingHold hold, Connection connection)
      throws SQLException, IOException {
    Optional<Failure> refused = prepare(connection);
    if (refused.isPresent()) {
      return Result.failure(refused.get());
    }
    Result<FoundReading> found = find(connection, key);
    if (found instanceof Result.Failed<FoundReading>(Failure failure)) {
      return Result.failure(failure);
    }
    FoundReading reading = found.orThrow();
    copyLongLog(connection);
    // also begins the write-ahead log, so that no event has to
    EventTable.noteOpening(connection, reading.reading(), clock.instant().toString(), mine.who());
    PrivateFolder.force(file.folder());
    return Result.success(new SqliteEventLog(opened(key, mine.who(), hold, connection), reading));
  }

  /**
   * Where windows overlap for ever, nobody is the last to close and empty the write-ahead log. So
   * who opens a reading copies a long log into the database first; no gesture waits for that, and
   * the next row that is written begins the log anew in the same room.
   */
  private void copyLongLog(Connection connection) throws SQLException, IOException {
    if (Files.exists(file.log()) && Files.size(file.log()) > LONG_LOG) {
      DatabaseFile.run(connection, "PRAGMA wal_checkpoint(PASSIVE)");
    }
  }

  private OpenReading opened(ReadingKey key, String who, ReadingHold hold, Connection connection) {
    CountDownLatch ended = new CountDownLatch(1);
    connections.add(ended);
    return new OpenReading(
        key,
        file,
        connection,
        who,
        codec,
        clock,
        syncing,
        () -> {
          hold.close();
          open.remove(key);
        },
        () -> {
          connections.remove(ended);
          ended.countDown();
        });
  }

  private Optional<Failure> prepare(Connection connection) throws SQLException {
    String mode = DatabaseFile.text(connection, "PRAGMA journal_mode = WAL");
    return mode.equals("wal")
        ? schema.migrate(file, connection)
        : Optional.of(notOpened("the disk has no memory that programs can share"));
  }

  private Result<FoundReading> find(Connection connection, ReadingKey key) throws SQLException {
    OptionalLong reading = EventTable.find(connection, key);
    if (reading.isPresent()) {
      return FoundReading.in(connection, reading.getAsLong(), codec);
    }
    String now = clock.instant().toString();
    if (former.isPresent() && former.get().holds(key)) {
      Result<FormerLog> log = former.get().read(key);
      if (log instanceof Result.Failed<FormerLog>(Failure failure)
          && failure.reason() != FailureReason.PARSING) {
        return Result.failure(failure);
      }
      if (log instanceof Result.Success<FormerLog>(FormerLog whole) && whole.key().equals(key)) {
        long taken = FormerLogs.takeOver(connection, whole, now);
        return withRecovery(FoundReading.in(connection, taken, codec), whole.recovery());
      }
    }
    return FoundReading.in(connection, EventTable.begin(connection, key, now), codec);
  }

  private static Result<FoundReading> withRecovery(Result<FoundReading> found, Recovery recovery) {
    return found.map(
        reading -> reading.recovery() instanceof Recovery.Whole ? reading.with(recovery) : reading);
  }

  /** What somebody else has open, as it is now. */
  private Result<EventLog> readOnly(ReadingKey key, Holder mine, Optional<Holder> holder) {
    Access.ReadOnly access = new Access.ReadOnly(Holder.sentence(holder));
    try (Connection connection = file.connectExisting()) {
      OptionalLong reading = EventTable.find(connection, key);
      if (reading.isEmpty()) {
        return Result.failure(FailureReason.CONFLICT, access.sentence());
      }
      return FoundReading.in(connection, reading.getAsLong(), codec)
          .map(found -> new ReadOnlyLog(found.events(), found.head(), mine.who(), access));
    } catch (SQLException e) {
      return Result.failure(SqlTrouble.failure(NOT_OPENED, e));
    }
  }

  /** Waits a while for the readings to be closed, and the database to be brought up to date. */
  @Override
  public void close() {
    try {
      for (CountDownLatch ended : connections) {
        ended.await(DatabaseFile.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Failure notOpened(String reason) {
    return Failure.of(FailureReason.IO, NOT_OPENED + ": " + reason + ".");
  }
}
