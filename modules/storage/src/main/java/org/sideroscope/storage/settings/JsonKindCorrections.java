package org.sideroscope.storage.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.KindCorrection;
import org.sideroscope.review.port.KindCorrections;

/**
 * The corrected kinds of images in {@code kinds-of-images.json}. Entries that this version does not
 * understand are written back as they were.
 */
public final class JsonKindCorrections implements KindCorrections {

  private record Form(@Nullable List<JsonNode> corrections) {

    List<JsonNode> entries() {
      return corrections == null ? List.of() : corrections;
    }
  }

  private record Key(String seriesInstanceUid, String stackId) {}

  private final JsonFile<Form> file;

  /**
   * @param home where the program keeps its data
   */
  public JsonKindCorrections(Path home) {
    this.file =
        new JsonFile<>(
            home, "kinds-of-images.json", "The kinds of images that were corrected", Form.class);
  }

  @Override
  public synchronized Kept load() {
    JsonFile.Found<Form> found = file.find();
    Map<Key, KindCorrection> latest = new LinkedHashMap<>();
    entries(found)
        .flatMap(entry -> correction(entry).stream())
        .forEach(kept -> latest.put(new Key(kept.seriesInstanceUid(), kept.stackId()), kept));
    return new Kept(List.copyOf(latest.values()), found.trouble());
  }

  @Override
  public synchronized Optional<Failure> keep(KindCorrection correction) {
    return save(correction, Stream.of(entry(correction)));
  }

  @Override
  public synchronized Optional<Failure> forget(KindCorrection correction) {
    return save(correction, Stream.of());
  }

  /** A file that can be neither read nor put aside is not written over. */
  private Optional<Failure> save(KindCorrection of, Stream<JsonNode> instead) {
    JsonFile.Found<Form> found = file.find();
    if (found.trouble().isPresent() && file.exists()) {
      return found.trouble();
    }
    Stream<JsonNode> others =
        entries(found).filter(entry -> correction(entry).filter(of::isOfSameStack).isEmpty());
    return file.save(new Form(Stream.concat(others, instead).toList()));
  }

  private static Stream<JsonNode> entries(JsonFile.Found<Form> found) {
    return found.value().map(Form::entries).stream().flatMap(List::stream);
  }

  private static JsonNode entry(KindCorrection correction) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("seriesInstanceUid", correction.seriesInstanceUid());
    entry.put("stack", correction.stackId());
    entry.put("kind", correction.kind());
    return entry;
  }

  /** The correction of an entry; empty where the entry does not hold one. */
  private static Optional<KindCorrection> correction(JsonNode entry) {
    boolean whole =
        Stream.of("seriesInstanceUid", "stack", "kind")
            .allMatch(name -> entry.path(name).isTextual());
    return whole
        ? Optional.of(
            new KindCorrection(
                entry.path("seriesInstanceUid").asText(),
                entry.path("stack").asText(),
                entry.path("kind").asText()))
        : Optional.empty();
  }
}
