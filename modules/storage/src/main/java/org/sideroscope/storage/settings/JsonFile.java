package org.sideroscope.storage.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

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

  private TextFile text() {
    return new TextFile(home, name, what);
  }

  boolean exists() {
    return Files.exists(home.resolve(name));
  }

  /** The value; empty where there is none that can be read, and nobody needs to know why. */
  Optional<T> load() {
    return find().value();
  }

  Found<T> find() {
    return text()
        .load()
        .flatMap(found -> found.map(this::parse).orElseGet(() -> Result.success(Optional.empty())))
        .fold(
            value -> new Found<>(value, Optional.empty()),
            failure -> new Found<>(Optional.empty(), Optional.of(unreadable())));
  }

  private Result<Optional<T>> parse(String json) {
    try {
      return Result.success(Optional.ofNullable(mapper().readValue(json, type)));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Result.failure(FailureReason.PARSING, "This is not the JSON that was written.");
    }
  }

  private Failure unreadable() {
    String became =
        text()
            .putAside()
            .fold(aside -> "the file is kept as " + aside, kept -> "the file stays where it is");
    return Failure.at(
        FailureReason.PARSING, text().place(), what + " could not be read; " + became + ".");
  }

  /**
   * @return why it could not be saved
   */
  Optional<Failure> save(T value) {
    try {
      return text().save(mapper().writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of plain values is always written.", e);
    }
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }
}
