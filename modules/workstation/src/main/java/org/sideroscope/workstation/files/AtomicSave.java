package org.sideroscope.workstation.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.sideroscope.foundation.Result;

/**
 * Saves a document together with the files it names, all or nothing: every file is first written
 * under another name beside its place and synced, the companions are moved to names that were free,
 * and the document is moved last, over its former version if there is one. Whenever the work is cut
 * short, the former version and its companions are still there and whole.
 */
public final class AtomicSave {

  private AtomicSave() {}

  /** Saves one file that stands alone. */
  public static Result<Path> save(NewFile document) {
    return save(document, List.of());
  }

  /**
   * @param companions files in the same folder whose names are not taken yet
   * @return where the document lies now
   */
  public static Result<Path> save(NewFile document, List<NewFile> companions) {
    List<NewFile> inOrder = new ArrayList<>(companions);
    inOrder.add(document);
    Deque<Path> undoable = new ArrayDeque<>();
    try {
      List<Path> written = new ArrayList<>();
      for (NewFile file : inOrder) {
        Path beside = besideNameOf(file.path());
        undoable.push(beside);
        writeSynced(beside, file.content());
        written.add(beside);
      }
      for (int i = 0; i < companions.size(); i++) {
        // creating it first refuses a name that was taken meanwhile
        Path target = Files.createFile(companions.get(i).path());
        undoable.push(target);
        Files.move(written.get(i), target, ATOMIC_MOVE, REPLACE_EXISTING);
      }
      Files.move(written.getLast(), document.path(), ATOMIC_MOVE, REPLACE_EXISTING);
      syncFolder(document.path());
      return Result.success(document.path());
    } catch (IOException e) {
      undoable.forEach(AtomicSave::deleteQuietly);
      return Result.failure(DiskFailure.whenWriting(document.path(), e));
    }
  }

  private static Path besideNameOf(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  private static void writeSynced(Path path, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(path, CREATE_NEW, WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A move survives a power cut only once its folder is synced; not every system can do that. */
  private static void syncFolder(Path file) {
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      return;
    }
  }
}
