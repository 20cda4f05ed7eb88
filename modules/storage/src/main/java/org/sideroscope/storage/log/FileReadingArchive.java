package org.sideroscope.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingArchive;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.Account;
import org.sideroscope.storage.event.EventCodec;

/**
 * Keeps each reading's log in a folder of its own, whose name tells nothing of patient or reader.
 * Safe for use by several threads.
 */
public final class FileReadingArchive implements ReadingArchive {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final int NAME_BYTES = 20;

  private final Path readings;
  private final InstantSource clock;
  private final EventCodec codec;

  /**
   * What this program holds open. The file locks do not suffice: within one program they are lost
   * as soon as any handle of their file is closed.
   */
  private final Set<Path> open = ConcurrentHashMap.newKeySet();

  /**
   * @param home where the program keeps its data; made when it is first needed
   */
  public FileReadingArchive(Path home, InstantSource clock) {
    this(home, clock, new EventCodec());
  }

  FileReadingArchive(Path home, InstantSource clock, EventCodec codec) {
    this.readings = home.resolve("readings");
    this.clock = clock;
    this.codec = codec;
  }

  @Override
  public boolean holds(ReadingKey key) {
    return Files.exists(folder(key).log());
  }

  @Override
  public Result<EventLog> open(ReadingKey key) {
    LogFolder folder = folder(key);
    if (!open.add(folder.folder())) {
      return held();
    }
    Result<EventLog> opened = Result.failure(notOpened("the disk refuses"));
    try {
      opened = openHeld(folder, key);
    } catch (IOException e) {
      opened = Result.failure(notOpened(DiskTrouble.reason(e)));
    } finally {
      if (!opened.isSuccess()) {
        open.remove(folder.folder());
      }
    }
    return opened;
  }

  private Result<EventLog> openHeld(LogFolder folder, ReadingKey key) throws IOException {
    PrivateFolder.create(folder.folder());
    @Nullable FolderLock lock = FolderLock.acquire(folder.folder());
    if (lock == null) {
      return held();
    }
    Result<EventLog> opened = Result.failure(notOpened("the disk refuses"));
    try {
      opened =
          switch (FoundLog.in(folder, key, codec)) {
            case Result.Failed<FoundLog>(Failure failure) -> Result.failure(failure);
            case Result.Success<FoundLog>(FoundLog found) ->
                Result.success(
                    new FileEventLog(
                        folder,
                        found,
                        Account.here().reading(key.readerId()),
                        codec,
                        clock,
                        RETRY_AFTER,
                        () -> release(folder, lock)));
          };
    } finally {
      if (!opened.isSuccess()) {
        lock.close();
      }
    }
    return opened;
  }

  private void release(LogFolder folder, FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A lock could not be given up.", e);
    } finally {
      open.remove(folder.folder());
    }
  }

  private LogFolder folder(ReadingKey key) {
    return new LogFolder(readings.resolve(name(key)));
  }

  private static String name(ReadingKey key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((key.studyInstanceUid() + "\n" + key.readerId()).getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static Result<EventLog> held() {
    return Result.failure(
        FailureReason.CONFLICT,
        "This reading is open in another window: close it there to go on with it here.");
  }

  private static Failure notOpened(String reason) {
    return Failure.of(
        FailureReason.IO,
        "The saved reading could not be opened, and a new one could not be begun: " + reason + ".");
  }
}
