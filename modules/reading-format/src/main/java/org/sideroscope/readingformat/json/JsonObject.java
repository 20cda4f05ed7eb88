package org.sideroscope.readingformat.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object; two are equal when their members are, in whatever order. */
public final class JsonObject implements JsonValue {

  public static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, JsonValue> members;

  private JsonObject(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** An object with these members, in the map's order. */
  public static JsonObject of(Map<String, JsonValue> members) {
    return owning(new LinkedHashMap<>(members));
  }

  /** Without a copy: nobody else may hold {@code members}. */
  static JsonObject owning(Map<String, JsonValue> members) {
    return members.isEmpty() ? EMPTY : new JsonObject(Collections.unmodifiableMap(members));
  }

  public Map<String, JsonValue> members() {
    return members;
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  public @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  public JsonObject without(String name) {
    Map<String, JsonValue> rest = new LinkedHashMap<>(members);
    rest.remove(name);
    return owning(rest);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects members in the order they are to be written; what is null or empty is left out. */
  public static final class Builder {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, JsonValue value) {
      members.put(name, value);
      return this;
    }

    public Builder text(String name, @Nullable String value) {
      return value == null ? this : put(name, JsonValue.of(value));
    }

    public Builder bool(String name, @Nullable Boolean value) {
      return value == null ? this : put(name, JsonValue.of(value));
    }

    public Builder integer(String name, @Nullable Integer value) {
      return value == null ? this : put(name, JsonValue.of(value.intValue()));
    }

    public Builder number(String name, @Nullable Double value) {
      return value == null ? this : put(name, JsonValue.of(value.doubleValue()));
    }

    public Builder object(String name, JsonObject value) {
      return value.isEmpty() ? this : put(name, value);
    }

    public <T> Builder list(
        String name, List<T> values, Function<? super T, ? extends JsonValue> element) {
      return values.isEmpty() ? this : array(name, values, element);
    }

    /** A list that is written though it be empty. */
    public <T> Builder array(
        String name, List<T> values, Function<? super T, ? extends JsonValue> element) {
      List<JsonValue> elements = new ArrayList<>(values.size());
      for (T value : values) {
        elements.add(element.apply(value));
      }
      return put(name, JsonArray.of(elements));
    }

    public <E> Builder word(String name, @Nullable E value, Function<E, String> word) {
      return value == null ? this : text(name, word.apply(value));
    }

    /** A part that may be missing; where it is there it is written, be it empty. */
    public <T> Builder part(String name, @Nullable T value, Function<T, JsonObject> write) {
      return value == null ? this : put(name, write.apply(value));
    }

    /** The object; the builder has done its work. */
    public JsonObject build() {
      return owning(members);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return JsonPrinter.compact(this);
  }
}
