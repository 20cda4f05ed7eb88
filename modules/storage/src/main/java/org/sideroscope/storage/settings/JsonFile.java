package org.sideroscope.storage.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.storage.log.DiskTrouble;
import org.sideroscope.storage.log.PrivateFolder;

/**
 * A value in a JSON file, which is always the old or the new one and never half of either. A file
 * that cannot be read is set aside and counts as none: it never keeps the program from starting.
 *
 * @param home the folder of the file; made when it is first needed
 * @param what it holds, as the subject of a sentence, such as {@code Your settings}
 * @param type a record of plain values
 */
record JsonFile<T>(Path home, String name, String what, Class<T> type) {

  /**
   * What was found.
   *
   * @param trouble what to tell of a file that could not be read
   */
  record Found<T>(Optional<T> value, Optional<Failure> trouble) {}

  private Path path() {
    return home.resolve(name);
  }

  boolean exists() {
    return Files.exists(path());
  }

  /** The value; empty where there is none that can be read, and nobody needs to know why. */
  Optional<T> load() {
    return find().value();
  }

  Found<T> find() {
    try {
      return new Found<>(
          Files.exists(path())
              ? Optional.of(mapper().readValue(path().toFile(), type))
              : Optional.empty(),
          Optional.empty());
    } catch (IOException | IllegalArgumentException e) {
      return new Found<>(Optional.empty(), Optional.of(unreadable(setAside())));
    }
  }

  private Failure unreadable(Optional<Path> aside) {
    String became =
        aside
            .map(path -> "the file is kept as " + path.getFileName())
            .orElse("the file stays where it is");
    return Failure.at(
        FailureReason.PARSING, path().toString(), what + " could not be read; " + became + ".");
  }

  /**
   * @return why it could not be saved
   */
  Optional<Failure> save(T value) {
    Path next = home.resolve(name + ".new");
    try {
      PrivateFolder.create(home);
      try (FileOutputStream out = new FileOutputStream(next.toFile())) {
        out.write(mapper().writeValueAsBytes(value));
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

  /** Where the file is now; empty if it cannot be moved. */
  private Optional<Path> setAside() {
    try {
      int number = 1;
      while (Files.exists(aside(number))) {
        number++;
      }
      return Optional.of(Files.move(path(), aside(number)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Path aside(int number) {
    return home.resolve(name + ".unreadable-" + number);
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }
}
