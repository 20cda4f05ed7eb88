package org.sideroscope.readingformat.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The members of a document that this program does not know, kept so that they can be written back
 * where they were. Members inside a list belong to the element they stood in: a sulcus is found
 * again by its id, any other element by being unchanged, so that nothing is ever attached to an
 * element it was not said of. Immutable.
 */
public final class UnknownMembers {

  public static final UnknownMembers NONE = new UnknownMembers(Map.of(), Map.of(), List.of());

  private final Map<String, JsonValue> members;
  private final Map<String, UnknownMembers> within;
  private final List<OfElement> elements;

  /**
   * @param element the element as this program writes it
   */
  private record OfElement(JsonValue element, UnknownMembers unknown) {

    boolean isOf(JsonValue other) {
      JsonValue id = element instanceof JsonObject object ? object.get("id") : null;
      return id == null
          ? element.equals(other)
          : other instanceof JsonObject object && id.equals(object.get("id"));
    }
  }

  private UnknownMembers(
      Map<String, JsonValue> members,
      Map<String, UnknownMembers> within,
      List<OfElement> elements) {
    this.members = members;
    this.within = within;
    this.elements = elements;
  }

  /**
   * What nobody asked for while {@code read} was being read.
   *
   * @param written the same document as this program writes it; not asked for where nothing is
   *     unknown
   */
  public static UnknownMembers of(JsonCursor read, Supplier<JsonObject> written) {
    return anyIn(read) ? of(read, written.get()) : NONE;
  }

  /** Asked of every reading, so in plain loops. */
  private static boolean anyIn(JsonCursor read) {
    ObjectCursor object = read.opened();
    if (object != null) {
      return anyIn(object);
    }
    for (JsonCursor element : read.openedElements()) {
      if (anyIn(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIn(ObjectCursor object) {
    if (object.taken().size() < object.object().members().size()) {
      return true;
    }
    for (ObjectCursor.Taken taken : object.taken().values()) {
      if (anyIn(taken.cursor())) {
        return true;
      }
    }
    return false;
  }

  private static UnknownMembers of(JsonCursor read, JsonValue written) {
    ObjectCursor object = read.opened();
    if (object != null) {
      return ofObject(object, written instanceof JsonObject known ? known : JsonObject.EMPTY);
    }
    return written instanceof JsonArray(List<JsonValue> known)
            && known.size() == read.openedElements().size()
        ? ofList(read.openedElements(), known)
        : NONE;
  }

  private static UnknownMembers ofObject(ObjectCursor read, JsonObject written) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, UnknownMembers> within = new LinkedHashMap<>();
    read.object()
        .members()
        .forEach((name, value) -> {
          ObjectCursor.Taken taken = read.taken().get(name);
          if (taken == null) {
            members.put(name, value);
            return;
          }
          JsonValue known = written.get(taken.writtenAs());
          UnknownMembers inside =
              of(taken.cursor(), known == null ? new JsonValue.JsonNull() : known);
          if (inside.isEmpty()) {
            return;
          }
          if (known == null) {
            members.put(taken.writtenAs(), inside.alone());
          } else {
            within.put(taken.writtenAs(), inside);
          }
        });
    return new UnknownMembers(members, within, List.of());
  }

  private static UnknownMembers ofList(List<JsonCursor> read, List<JsonValue> written) {
    List<OfElement> elements = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      elements.add(new OfElement(written.get(i), of(read.get(i), written.get(i))));
    }
    return elements.stream().allMatch(element -> element.unknown().isEmpty())
        ? NONE
        : new UnknownMembers(Map.of(), Map.of(), elements);
  }

  /** A member beside those of the document itself; null where there is none of this name. */
  public @Nullable JsonValue member(String name) {
    return members.get(name);
  }

  /** With another member beside those of the document itself. */
  public UnknownMembers with(String name, JsonValue value) {
    Map<String, JsonValue> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new UnknownMembers(more, within, elements);
  }

  public boolean isEmpty() {
    return members.isEmpty() && within.isEmpty() && elements.isEmpty();
  }

  /** The document with these members after its own; its own always win. */
  public JsonObject writtenInto(JsonObject document) {
    if (isEmpty()) {
      return document;
    }
    Map<String, JsonValue> all = new LinkedHashMap<>();
    document
        .members()
        .forEach(
            (name, value) -> all.put(name, within.getOrDefault(name, NONE).writtenInto(value)));
    return withMissing(JsonObject.of(all), JsonObject.of(members));
  }

  private JsonValue writtenInto(JsonValue value) {
    return switch (value) {
      case JsonObject object -> writtenInto(object);
      case JsonArray(List<JsonValue> values) -> elementsWrittenInto(values);
      case JsonValue.Scalar scalar -> scalar;
    };
  }

  private JsonArray elementsWrittenInto(List<JsonValue> values) {
    List<JsonValue> all = new ArrayList<>();
    BitSet given = new BitSet();
    for (JsonValue value : values) {
      int index = indexOf(value, given);
      if (index < 0) {
        all.add(value);
      } else {
        given.set(index);
        all.add(elements.get(index).unknown().writtenInto(value));
      }
    }
    return JsonArray.of(all);
  }

  /** The first element this value is, but for those already given; -1 if none is. */
  private int indexOf(JsonValue value, BitSet given) {
    for (int i = given.nextClearBit(0); i < elements.size(); i = given.nextClearBit(i + 1)) {
      if (elements.get(i).isOf(value)) {
        return i;
      }
    }
    return -1;
  }

  private static JsonObject withMissing(JsonObject document, JsonObject additions) {
    Map<String, JsonValue> all = new LinkedHashMap<>(document.members());
    additions.members().forEach((name, value) -> all.merge(name, value, UnknownMembers::inner));
    return JsonObject.of(all);
  }

  private static JsonValue inner(JsonValue known, JsonValue addition) {
    return known instanceof JsonObject document && addition instanceof JsonObject additions
        ? withMissing(document, additions)
        : known;
  }

  /** As an object of its own, for a place where this program writes nothing. */
  private JsonObject alone() {
    Map<String, JsonValue> all = new LinkedHashMap<>(members);
    within.forEach((name, inside) -> all.put(name, inside.alone()));
    return JsonObject.of(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownMembers that
        && members.equals(that.members)
        && within.equals(that.within)
        && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return members.hashCode() * 31 + within.hashCode() * 7 + elements.hashCode();
  }
}
