package org.sideroscope.storage.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.imaging.Alignment;
import org.sideroscope.imaging.Alignments;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.review.port.KeptAlignments;

/**
 * Alignments in {@code alignments.json}: the three rows of the rotation and the shift in
 * millimetres.
 */
public final class JsonAlignments implements KeptAlignments {

  private static final List<String> ROWS = List.of("x", "y", "z");

  private record Form(@Nullable List<JsonNode> alignments) {

    List<JsonNode> entries() {
      return alignments == null ? List.of() : alignments;
    }
  }

  private final JsonEntries<Form, Alignment> entries;

  /**
   * @param home where the program keeps its data
   */
  public JsonAlignments(Path home) {
    this.entries =
        new JsonEntries<>(
            new JsonFile<>(
                home, "alignments.json", "How series were laid on each other", Form.class),
            Form::entries,
            Form::new,
            new JsonEntries.Codec<>(JsonAlignments::entry, JsonAlignments::alignment));
  }

  @Override
  public Kept load() {
    JsonEntries.Found<Alignment> found = entries.load();
    Alignments alignments =
        found.entries().stream().reduce(Alignments.NONE, Alignments::with, (one, other) -> other);
    return new Kept(alignments, found.trouble());
  }

  @Override
  public Optional<Failure> keep(Alignment alignment) {
    return entries.keep(alignment, alignment::joinsSame);
  }

  @Override
  public Optional<Failure> forget(Alignment alignment) {
    return entries.forget(alignment::joinsSame);
  }

  private static JsonNode entry(Alignment alignment) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("from", alignment.from());
    entry.put("to", alignment.to());
    RigidTransform transform = alignment.transform();
    entry.set("x", vector(transform.first()));
    entry.set("y", vector(transform.second()));
    entry.set("z", vector(transform.third()));
    entry.set("shiftMm", vector(transform.shift()));
    return entry;
  }

  private static ArrayNode vector(PatientVector vector) {
    return JsonNodeFactory.instance.arrayNode().add(vector.x()).add(vector.y()).add(vector.z());
  }

  /** The alignment of an entry; empty where the entry does not hold one. */
  private static Optional<Alignment> alignment(JsonNode entry) {
    String from = entry.path("from").asText("");
    String to = entry.path("to").asText("");
    boolean whole =
        Stream.concat(ROWS.stream(), Stream.of("shiftMm"))
            .allMatch(name -> isVector(entry.path(name)));
    if (!whole || from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Alignment(
              from,
              to,
              new RigidTransform(
                  vector(entry.path("x")),
                  vector(entry.path("y")),
                  vector(entry.path("z")),
                  vector(entry.path("shiftMm")))));
    } catch (IllegalArgumentException noRotation) {
      return Optional.empty();
    }
  }

  private static boolean isVector(JsonNode node) {
    return node.isArray()
        && node.size() == 3
        && Stream.of(node.get(0), node.get(1), node.get(2)).allMatch(JsonNode::isNumber);
  }

  private static PatientVector vector(JsonNode node) {
    return PatientVector.of(node.get(0).asDouble(), node.get(1).asDouble(), node.get(2).asDouble());
  }
}
