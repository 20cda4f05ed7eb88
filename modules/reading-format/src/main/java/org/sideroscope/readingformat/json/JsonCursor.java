package org.sideroscope.readingformat.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document that is being read, together with the way to it. What does not read as
 * asked is refused at its path; what it then reads as (null, an empty object, an empty list) is as
 * good as any, since the document as a whole is refused.
 */
public final class JsonCursor {

  private final JsonValue value;
  private final @Nullable JsonCursor parent;
  private final String name;
  private final int index;
  private final Refusals refusals;

  private @Nullable ObjectCursor opened;
  private List<JsonCursor> elements = List.of();

  private JsonCursor(
      JsonValue value, @Nullable JsonCursor parent, String name, int index, Refusals refusals) {
    this.value = value;
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.refusals = refusals;
  }

  public static JsonCursor root(JsonValue document, Refusals refusals) {
    return new JsonCursor(document, null, "", -1, refusals);
  }

  public JsonCursor member(String memberName, JsonValue member) {
    return new JsonCursor(member, this, memberName, -1, refusals);
  }

  public JsonValue value() {
    return value;
  }

  /** The name of this member; empty for an element of a list and for the document. */
  public String name() {
    return name;
  }

  public String path() {
    if (parent == null) {
      return name;
    }
    return index < 0
        ? JsonPath.member(parent.path(), name)
        : JsonPath.element(parent.path(), index);
  }

  /**
   * @param expected what should have been here: {@code text}, {@code one of left, right}
   */
  public void refuse(String expected) {
    refusals.add(path(), "Expected " + expected + ".");
  }

  private void refuseKind(String expected) {
    boolean isNullMember = value instanceof JsonValue.JsonNull && !name.isEmpty();
    refuse(
        expected
            + ", found "
            + (isNullMember ? "null (leave the member out instead)" : value.kind()));
  }

  public @Nullable String text() {
    if (value instanceof JsonValue.JsonText(String text)) {
      return text;
    }
    refuseKind("text");
    return null;
  }

  public <E> @Nullable E word(Vocabulary<E> vocabulary) {
    if (!(value instanceof JsonValue.JsonText(String text))) {
      refuseKind(vocabulary.describe());
      return null;
    }
    E meaning = vocabulary.meaning(text);
    if (meaning == null) {
      refuse(vocabulary.describe());
    }
    return meaning;
  }

  public @Nullable Boolean bool() {
    if (value instanceof JsonValue.JsonBoolean(boolean bool)) {
      return bool;
    }
    refuseKind("true or false");
    return null;
  }

  public @Nullable Double number(Range range) {
    return number("a number ", range);
  }

  public @Nullable Integer integer(Range range) {
    String kind = "a whole number ";
    Double number = number(kind, range);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number)) {
      refuse(kind + range.describe());
    }
    return number.intValue();
  }

  private @Nullable Double number(String kind, Range range) {
    if (!(value instanceof JsonValue.JsonNumber(String literal))) {
      refuseKind(kind + range.describe());
      return null;
    }
    double number = Double.parseDouble(literal);
    if (!range.contains(number)) {
      refuse(kind + range.describe());
    }
    return number;
  }

  public ObjectCursor object() {
    if (!(value instanceof JsonObject)) {
      refuseKind("an object");
    }
    opened = new ObjectCursor(this, value instanceof JsonObject known ? known : JsonObject.EMPTY);
    return opened;
  }

  public List<JsonCursor> elements() {
    if (!(value instanceof JsonArray(List<JsonValue> values))) {
      refuseKind("a list");
      return elements;
    }
    elements = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      elements.add(new JsonCursor(values.get(i), this, "", i, refusals));
    }
    return elements;
  }

  /**
   * The members of an object that stands for a list, in their order; each keeps its name in its
   * path.
   */
  public List<JsonCursor> entries(JsonObject members) {
    elements = new ArrayList<>(members.members().size());
    members.members().forEach((entry, entryValue) -> elements.add(member(entry, entryValue)));
    return elements;
  }

  @Nullable ObjectCursor opened() {
    return opened;
  }

  List<JsonCursor> openedElements() {
    return elements;
  }
}
