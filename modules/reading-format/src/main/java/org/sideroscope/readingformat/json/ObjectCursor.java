package org.sideroscope.readingformat.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object that is being read member by member. It knows which members were asked for; the others
 * are the unknown ones.
 */
public final class ObjectCursor {

  private final JsonCursor at;
  private final JsonObject object;
  private final Map<String, Taken> taken = new HashMap<>();

  /**
   * @param writtenAs the name under which this program writes the member
   */
  record Taken(String writtenAs, JsonCursor cursor) {}

  ObjectCursor(JsonCursor at, JsonObject object) {
    this.at = at;
    this.object = object;
  }

  public Set<String> names() {
    return object.members().keySet();
  }

  public @Nullable JsonCursor member(String name) {
    return member(name, name);
  }

  /** A member that goes by another name than the one this program writes. */
  public @Nullable JsonCursor member(String name, String writtenAs) {
    JsonValue value = object.get(name);
    if (value == null) {
      return null;
    }
    JsonCursor cursor = at.member(name, value);
    taken.put(name, new Taken(writtenAs, cursor));
    return cursor;
  }

  public @Nullable String text(String name) {
    return part(name, JsonCursor::text);
  }

  public @Nullable Boolean bool(String name) {
    return part(name, JsonCursor::bool);
  }

  public @Nullable Integer integer(String name, Range range) {
    return part(name, cursor -> cursor.integer(range));
  }

  public @Nullable Double number(String name, Range range) {
    return part(name, cursor -> cursor.number(range));
  }

  public <E> @Nullable E word(String name, Vocabulary<E> vocabulary) {
    return part(name, cursor -> cursor.word(vocabulary));
  }

  public <E> E word(String name, Vocabulary<E> vocabulary, E otherwise) {
    E word = word(name, vocabulary);
    return word == null ? otherwise : word;
  }

  /** Null where the member is missing. */
  public <T extends @Nullable Object> @Nullable T part(String name, Function<JsonCursor, T> read) {
    JsonCursor cursor = member(name);
    return cursor == null ? null : read.apply(cursor);
  }

  public <T> T part(String name, Function<JsonCursor, T> read, T otherwise) {
    T value = part(name, read);
    return value == null ? otherwise : value;
  }

  public <T> @Nullable T object(String name, Function<ObjectCursor, T> read) {
    JsonCursor cursor = member(name);
    return cursor == null ? null : read.apply(cursor.object());
  }

  public <T> T object(String name, Function<ObjectCursor, T> read, T otherwise) {
    T value = object(name, read);
    return value == null ? otherwise : value;
  }

  /** Empty where the member is missing; elements that were refused are left out. */
  public <T> List<T> list(String name, Function<JsonCursor, @Nullable T> read) {
    JsonCursor cursor = member(name);
    return cursor == null ? List.of() : listOf(cursor.elements(), read);
  }

  public <T> List<T> objects(String name, Function<ObjectCursor, T> read) {
    return list(name, cursor -> read.apply(cursor.object()));
  }

  public static <T> List<T> listOf(
      List<JsonCursor> elements, Function<JsonCursor, @Nullable T> read) {
    List<T> values = new ArrayList<>(elements.size());
    for (JsonCursor element : elements) {
      T value = read.apply(element);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Refuses a list that is longer than anything real, before anyone compares its elements. */
  public void atMost(int most, String name) {
    if (object.get(name) instanceof JsonArray(List<JsonValue> values) && values.size() > most) {
      refuse(name, "at most " + most + " elements");
    }
  }

  /** A member without which its object means nothing; {@code standIn} once it was refused. */
  public <T> T required(String name, String expected, @Nullable T value, T standIn) {
    if (value != null) {
      return value;
    }
    refuse(name, expected + "; it is missing");
    return standIn;
  }

  /** Text that must be there and say something. */
  public String requiredText(String name) {
    String text = required(name, "text", text(name), "");
    if (text.isBlank()) {
      refuse(name, "text that is not empty");
    }
    return text;
  }

  /** The members of an object whose names are all of one vocabulary; any other is refused. */
  public <K extends Comparable<K>, V> SortedMap<K, V> closed(
      Vocabulary<K> vocabulary, BiFunction<K, ObjectCursor, V> read) {
    SortedMap<K, V> values = new TreeMap<>();
    for (String name : names()) {
      K key = vocabulary.meaning(name);
      JsonCursor value = member(name);
      if (key == null || value == null) {
        refuse(name, vocabulary.describe());
      } else {
        values.put(key, read.apply(key, value.object()));
      }
    }
    return values;
  }

  /** Refuses one member, there or missing. */
  public void refuse(String name, String expected) {
    at.member(name, new JsonValue.JsonNull()).refuse(expected);
  }

  JsonObject object() {
    return object;
  }

  Map<String, Taken> taken() {
    return taken;
  }
}
