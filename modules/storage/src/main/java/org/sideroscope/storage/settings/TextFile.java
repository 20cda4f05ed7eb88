package org.sideroscope.storage.settings;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.KeptText;
import org.sideroscope.storage.disk.DiskTrouble;
import org.sideroscope.storage.disk.PrivateFolder;

/** A text in UTF-8 in the program's home, which is always the old or the new one. */
public final class TextFile implements KeptText {

  /** Far more than a user writes; a file that claims more is none of ours. */
  private static final long MOST_BYTES = 4 << 20;

  private final Path home;
  private final String name;
  private final String what;

  /**
   * @param home the folder of the file; made when it is first needed
   * @param name without folders
   * @param what it holds, as the subject of a sentence, such as {@code Your hanging protocols}
   */
  public TextFile(Path home, String name, String what) {
    this.home = home;
    this.name = name;
    this.what = what;
  }

  private Path path() {
    return home.resolve(name);
  }

  @Override
  public String place() {
    return path().toString();
  }

  @Override
  public Result<Optional<String>> load() {
    try {
      if (!Files.exists(path())) {
        return Result.success(Optional.empty());
      }
      if (Files.size(path()) > MOST_BYTES) {
        return unreadable("it is too large");
      }
      return Result.success(Optional.of(Files.readString(path())));
    } catch (CharacterCodingException e) {
      return unreadable("it is no text in UTF-8");
    } catch (IOException e) {
      return unreadable("the disk refuses");
    }
  }

  private Result<Optional<String>> unreadable(String why) {
    return Result.failure(
        FailureReason.PARSING, place(), what + " could not be read: " + why + ".");
  }

  @Override
  public Optional<Failure> save(String text) {
    Path next = home.resolve(name + ".new");
    try {
      PrivateFolder.create(home);
      try (FileOutputStream out = new FileOutputStream(next.toFile())) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.getFD().sync();
      }
      Files.move(next, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      PrivateFolder.force(home);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Failure.of(
              FailureReason.IO, what + " could not be saved: " + DiskTrouble.reason(e) + "."));
    }
  }

  @Override
  public Result<String> putAside() {
    try {
      int number = 1;
      while (Files.exists(aside(number))) {
        number++;
      }
      Files.move(path(), aside(number));
      return Result.success(aside(number).getFileName().toString());
    } catch (IOException e) {
      return Result.failure(
          FailureReason.IO, what + " could not be put aside: " + DiskTrouble.reason(e) + ".");
    }
  }

  private Path aside(int number) {
    return home.resolve(name + ".unreadable-" + number);
  }
}
