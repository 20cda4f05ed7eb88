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

/** The corrected kinds of images in {@code kinds-of-images.json}. */
public final class JsonKindCorrections implements KindCorrections {

  private record Form(@Nullable List<JsonNode> corrections) {

    List<JsonNode> entries() {
      return corrections == null ? List.of() : corrections;
    }
  }

  private record Key(String seriesInstanceUid, String stackId) {}

  private final JsonEntries<Form, KindCorrection> entries;

  /**
   * @param home where the program keeps its data
   */
  public JsonKindCorrections(Path home) {
    this.entries =
        new JsonEntries<>(
            new JsonFile<>(
                home,
                "kinds-of-images.json",
                "The kinds of images that were corrected",
                Form.class),
            Form::entries,
            Form::new,
            new JsonEntries.Codec<>(JsonKindCorrections::entry, JsonKindCorrections::correction));
  }

  @Override
  public Kept load() {
    JsonEntries.Found<KindCorrection> found = entries.load();
    Map<Key, KindCorrection> latest = new LinkedHashMap<>();
    found
        .entries()
        .forEach(kept -> latest.put(new Key(kept.seriesInstanceUid(), kept.stackId()), kept));
    return new Kept(List.copyOf(latest.values()), found.trouble());
  }

  @Override
  public Optional<Failure> keep(KindCorrection correction) {
    return entries.keep(correction, correction::isOfSameStack);
  }

  @Override
  public Optional<Failure> forget(KindCorrection correction) {
    return entries.forget(correction::isOfSameStack);
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
