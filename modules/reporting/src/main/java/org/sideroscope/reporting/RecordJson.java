package org.sideroscope.reporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;

/**
 * A section's record as a JSON object: a member per component under the component's name, in its
 * order; text that says nothing, empty lists and nulls are left out.
 */
final class RecordJson {

  private RecordJson() {}

  /** Without the components named in {@code left out}. */
  static JsonObject of(Record record, Set<String> leftOut) {
    JsonObject.Builder json = JsonObject.builder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      JsonValue value = leftOut.contains(component.getName()) ? null : value(component, record);
      if (value != null) {
        json.put(component.getName(), value);
      }
    }
    return json.build();
  }

  private static @Nullable JsonValue value(RecordComponent component, Record record) {
    try {
      return value(component.getAccessor().invoke(record));
    } catch (IllegalAccessException | InvocationTargetException notASection) {
      throw new IllegalStateException(component + " is not readable", notASection);
    }
  }

  private static @Nullable JsonValue value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isEmpty() ? null : JsonValue.of(text);
      case Boolean bool -> JsonValue.of(bool);
      case Integer number -> JsonValue.of(number);
      case Long number -> JsonValue.of(Math.toIntExact(number));
      case List<?> list -> list.isEmpty() ? null : array(list);
      case Record section -> of(section, Set.of());
      default -> throw new IllegalArgumentException("No JSON is defined for a " + value.getClass());
    };
  }

  private static JsonArray array(List<?> values) {
    return JsonArray.of(
        values.stream()
            .<JsonValue>mapMulti((one, put) -> {
              JsonValue json = value(one);
              if (json != null) {
                put.accept(json);
              }
            })
            .toList());
  }
}
