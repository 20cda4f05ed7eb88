package org.sideroscope.readingformat.json;

import java.util.List;

/** A JSON list. */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

  static final JsonArray EMPTY = new JsonArray(List.of());

  public JsonArray {
    elements = List.copyOf(elements);
  }

  public static JsonArray of(List<? extends JsonValue> elements) {
    return elements.isEmpty() ? EMPTY : new JsonArray(List.copyOf(elements));
  }
}
