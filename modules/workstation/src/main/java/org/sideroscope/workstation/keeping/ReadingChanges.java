package org.sideroscope.workstation.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.ReadingState;

/** From which value to which the members of a reading changed, by their paths in a reading file. */
final class ReadingChanges {

  private static final String NOTHING = "nothing";

  private ReadingChanges() {}

  /** Sentences such as {@code regions.vermis.state: nothing -> "present"}. */
  static List<String> between(ReadingState before, ReadingState after) {
    if (before.equals(after)) {
      return List.of();
    }
    Map<String, String> from = values(before);
    Map<String, String> to = values(after);
    SortedSet<String> paths = new TreeSet<>(from.keySet());
    paths.addAll(to.keySet());
    List<String> changes = new ArrayList<>();
    for (String path : paths) {
      String was = from.getOrDefault(path, NOTHING);
      String is = to.getOrDefault(path, NOTHING);
      if (!was.equals(is)) {
        changes.add(path + ": " + was + " -> " + is);
      }
    }
    return changes;
  }

  private static Map<String, String> values(ReadingState state) {
    Map<String, String> values = new TreeMap<>();
    JsonObject said = ReadingWriter.tree(ReadingDocument.of(state.said()));
    said.members().forEach((name, value) -> add(values, name, value));
    for (Mark mark : state.marks().all()) {
      values.merge(
          "marked " + mark.label().text(),
          mark.mask().count() + " voxels",
          (one, other) -> one + " and " + other);
    }
    return values;
  }

  private static void add(Map<String, String> values, String path, JsonValue value) {
    switch (value) {
      case JsonObject object ->
          object.members().forEach((name, member) -> add(values, path + "." + name, member));
      case JsonArray(List<JsonValue> elements) -> {
        for (int i = 0; i < elements.size(); i++) {
          add(values, path + "[" + i + "]", elements.get(i));
        }
      }
      case JsonValue.Scalar scalar -> values.put(path, JsonPrinter.compact(scalar));
    }
  }
}
