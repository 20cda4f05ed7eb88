package org.sideroscope.workstation.deidentify;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.DiskFailure;

/**
 * The file of a key table. Nobody but its owner may read it, where the system of files knows
 * owners.
 */
final class KeyTableFile {

  private final Path file;
  private final String before;
  private final KeyTable table;

  /**
   * @param before what stood in the file; empty if it is not there yet
   */
  private KeyTableFile(Path file, String before, KeyTable table) {
    this.file = file;
    this.before = before;
    this.table = table;
  }

  /** Reads a key table, or begins one where there is no file yet. */
  static Result<KeyTableFile> open(Path path) {
    Path file = path.toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      return Result.success(new KeyTableFile(file, "", KeyTable.fresh()));
    }
    try {
      String text = Files.readString(file);
      return KeyTableText.parse(text)
          .fold(
              table -> Result.success(new KeyTableFile(file, text, table)),
              failure -> Result.failure(failure.reason(), file.toString(), failure.message()));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenReading(file, e));
    }
  }

  KeyTable table() {
    return table;
  }

  /**
   * Saves a later version, whole or not at all.
   *
   * @return {@code CONFLICT} if somebody else changed the file meanwhile
   */
  Result<Path> save(KeyTable next) {
    try {
      String now = Files.exists(file) ? Files.readString(file) : "";
      if (!now.equals(before)) {
        return Result.failure(
            FailureReason.CONFLICT,
            file.toString(),
            "The key table was changed by another export meanwhile; export again.");
      }
      String text = KeyTableText.print(next);
      if (!text.equals(before)) {
        write(text);
      }
      return Result.success(file);
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenWriting(file, e));
    }
  }

  private void write(String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try (FileChannel channel = FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), ownersOnly())) {
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
    Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
  }

  private FileAttribute<?>[] ownersOnly() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
