package org.sideroscope.readingformat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPath;
import org.sideroscope.readingformat.json.JsonValue;

/**
 * A place in a document, and the document with something else in that place.
 *
 * @param put what the document becomes; null removes the place from it
 */
record JsonPlace(String path, JsonValue value, Function<@Nullable JsonValue, JsonObject> put) {

  JsonObject with(JsonValue other) {
    return put.apply(other);
  }

  JsonObject removed() {
    return put.apply(null);
  }

  /** Every value of the document, itself first. */
  static Stream<JsonPlace> all(JsonObject document) {
    return new JsonPlace(
            "", document, whole -> whole instanceof JsonObject object ? object : JsonObject.EMPTY)
        .within();
  }

  private Stream<JsonPlace> within() {
    Stream<JsonPlace> parts =
        switch (value) {
          case JsonObject object -> object.members().keySet().stream().map(n -> member(object, n));
          case JsonArray array ->
              IntStream.range(0, array.elements().size()).mapToObj(i -> element(array, i));
          case JsonValue.Scalar _ -> Stream.of();
        };
    return Stream.concat(Stream.of(this), parts.flatMap(JsonPlace::within));
  }

  private JsonPlace member(JsonObject object, String name) {
    return new JsonPlace(
        JsonPath.member(path, name),
        object.members().getOrDefault(name, object),
        other -> {
          Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
          if (other == null) {
            members.remove(name);
          } else {
            members.put(name, other);
          }
          return put.apply(JsonObject.of(members));
        });
  }

  private JsonPlace element(JsonArray array, int index) {
    return new JsonPlace(
        JsonPath.element(path, index),
        array.elements().get(index),
        other -> {
          List<JsonValue> elements = new ArrayList<>(array.elements());
          elements.remove(index);
          if (other != null) {
            elements.add(index, other);
          }
          return put.apply(new JsonArray(elements));
        });
  }
}
