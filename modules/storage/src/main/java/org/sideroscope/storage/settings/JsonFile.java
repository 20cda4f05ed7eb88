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
 * @param type a record of plain values
 */
record JsonFile<T>(Path home, String name, Class<T> type) {

  private Path path() {
    return home.resolve(name);
  }

  Optional<T> load() {
    try {
      return Files.exists(path())
          ? Optional.of(mapper().readValue(path().toFile(), type))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      setAside();
      return Optional.empty();
    }
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
              FailureReason.IO,
              "Your settings could not be saved: " + DiskTrouble.reason(e) + "."));
    }
  }

  private void setAside() {
    try {
      int number = 1;
      while (Files.exists(aside(number))) {
        number++;
      }
      Files.move(path(), aside(number));
    } catch (IOException e) {
      // Then it is overwritten by the next save; it could not be read anyway.
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
