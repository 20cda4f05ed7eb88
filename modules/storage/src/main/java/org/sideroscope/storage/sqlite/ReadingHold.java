package org.sideroscope.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.disk.PrivateFolder;

/**
 * Holds a reading against other programs until it is closed; gone with the program that holds it.
 * The file says who holds it. The lock lies far behind that text, since on Windows nobody else
 * reads what is locked.
 */
final class ReadingHold implements AutoCloseable {

  private static final long LOCKED_AT = 1L << 30;
  private static final int NAME_BYTES = 20;

  private final FileChannel channel;

  private ReadingHold(FileChannel channel) {
    this.channel = channel;
  }

  /** The hold, or null where another program has it. */
  static @Nullable ReadingHold acquire(Path file, Holder holder) throws IOException {
    PrivateFolder.create(file.toAbsolutePath().resolveSibling(""));
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_AT, 1, false);
      held = lock != null;
      if (held) {
        write(channel, holder);
      }
    } catch (OverlappingFileLockException e) {
      held = false;
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? new ReadingHold(channel) : null;
  }

  /** Who holds a reading in another program, as far as that can be read. */
  static Optional<Holder> holder(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 2 ? Optional.empty() : Holder.parse(lines.get(0), lines.get(1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file of a reading's lock, whose name tells nothing of patient or reader. */
  static Path file(DatabaseFile database, ReadingKey key) {
    return database.locks().resolve(name(key));
  }

  /** A name for files of a reading. */
  static String name(ReadingKey key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((key.studyInstanceUid() + "\n" + key.readerId()).getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static void write(FileChannel channel, Holder holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder.who() + "\n" + holder.since() + "\n").getBytes(UTF_8)));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A lock could not be given up.", e);
    }
  }
}
