package org.sideroscope.storage.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;

/**
 * A list in a small JSON file. Entries that this version does not understand are written back as
 * they were. Safe for several threads.
 *
 * @param <F> what the file holds
 * @param <T> what an entry means
 */
final class JsonEntries<F, T> {

  /**
   * What the file holds.
   *
   * @param trouble what to tell the reader of entries that could not be read
   */
  record Found<T>(List<T> entries, Optional<Failure> trouble) {}

  /** How an entry is written, and read; empty where it does not hold one. */
  record Codec<T>(Function<T, JsonNode> writer, Function<JsonNode, Optional<T>> reader) {}

  private final JsonFile<F> file;
  private final Function<F, List<JsonNode>> opener;
  private final Function<List<JsonNode>, F> closer;
  private final Codec<T> codec;

  /**
   * @param opener takes the list out of what the file holds
   * @param closer puts it back
   */
  JsonEntries(
      JsonFile<F> file,
      Function<F, List<JsonNode>> opener,
      Function<List<JsonNode>, F> closer,
      Codec<T> codec) {
    this.file = file;
    this.opener = opener;
    this.closer = closer;
    this.codec = codec;
  }

  synchronized Found<T> load() {
    JsonFile.Found<F> found = file.find();
    List<T> entries = nodes(found).flatMap(node -> codec.reader().apply(node).stream()).toList();
    return new Found<>(entries, found.trouble());
  }

  /** Puts an entry in the place of others; why it could not be kept. */
  synchronized Optional<Failure> keep(T entry, Predicate<T> replaced) {
    return save(replaced, Stream.of(codec.writer().apply(entry)));
  }

  /** Takes entries away; why they could not be forgotten. */
  synchronized Optional<Failure> forget(Predicate<T> forgotten) {
    return save(forgotten, Stream.of());
  }

  /** A file that can be neither read nor put aside is not written over. */
  private Optional<Failure> save(Predicate<T> gone, Stream<JsonNode> instead) {
    JsonFile.Found<F> found = file.find();
    if (found.trouble().isPresent() && file.exists()) {
      return found.trouble();
    }
    Stream<JsonNode> others =
        nodes(found).filter(node -> codec.reader().apply(node).filter(gone).isEmpty());
    return file.save(closer.apply(Stream.concat(others, instead).toList()));
  }

  private Stream<JsonNode> nodes(JsonFile.Found<F> found) {
    return found.value().map(opener).stream().flatMap(List::stream);
  }
}
