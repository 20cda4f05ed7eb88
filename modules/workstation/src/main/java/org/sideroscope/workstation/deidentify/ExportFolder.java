package org.sideroscope.workstation.deidentify;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.DiskFailure;

/** A folder that is written beside its place and moved there as a whole, or taken away again. */
final class ExportFolder implements AutoCloseable {

  private final Path target;
  private final Path beside;

  private ExportFolder(Path target, Path beside) {
    this.target = target;
    this.beside = beside;
  }

  /** What speaks against the places that somebody chose; empty if nothing does. */
  static Optional<Failure> refusal(Path folder, Path key) {
    Path target = folder.toAbsolutePath().normalize();
    Path keyFile = key.toAbsolutePath().normalize();
    if (keyFile.startsWith(target)) {
      return refused(key, "The key table leads back to the patient; keep it outside the export.");
    }
    if (Files.isDirectory(keyFile)) {
      return refused(key, "This is a folder; name a file for the key table.");
    }
    if (!Files.exists(target)) {
      Path parent = target.getParent();
      return parent != null && Files.isDirectory(parent)
          ? Optional.empty()
          : refused(folder, "The folder to write to is not there; choose another one.");
    }
    try (Stream<Path> inside = Files.list(target)) {
      return inside.findAny().isEmpty()
          ? Optional.empty()
          : refused(folder, "This folder is not empty; choose a new or an empty one.");
    } catch (IOException _) {
      return refused(folder, "This is no folder that can be written to; choose another one.");
    }
  }

  private static Optional<Failure> refused(Path place, String sentence) {
    return Optional.of(Failure.at(FailureReason.CONFLICT, place.toString(), sentence));
  }

  static ExportFolder beside(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    return new ExportFolder(
        target,
        Files.createDirectory(
            target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part")));
  }

  /** Where to write for now. */
  Path path() {
    return beside;
  }

  /** Makes what was written the folder that was asked for. */
  Result<Path> moveIntoPlace() {
    try {
      Files.deleteIfExists(target);
      return Result.success(Files.move(beside, target, ATOMIC_MOVE));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenWriting(target, e));
    }
  }

  /** Takes away what was not moved into place. */
  @Override
  public void close() {
    if (!Files.exists(beside)) {
      return;
    }
    try (Stream<Path> all = Files.walk(beside)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // a hidden folder of de-identified files is left, which takes room and does no harm
      return;
    }
  }
}
