package org.sideroscope.readingformat.json;

/** A JSON value. Immutable; members keep their order and numbers the digits they were given in. */
public sealed interface JsonValue permits JsonValue.Scalar, JsonArray, JsonObject {

  /** A value without parts. */
  sealed interface Scalar extends JsonValue {}

  record JsonText(String value) implements Scalar {}

  /**
   * @param literal the number as JSON spells it, never rounded
   */
  record JsonNumber(String literal) implements Scalar {}

  record JsonBoolean(boolean value) implements Scalar {}

  record JsonNull() implements Scalar {}

  static JsonValue of(String value) {
    return new JsonText(value);
  }

  static JsonValue of(boolean value) {
    return new JsonBoolean(value);
  }

  static JsonValue of(int value) {
    return new JsonNumber(Integer.toString(value));
  }

  /**
   * @throws IllegalArgumentException for NaN and the infinities, which JSON cannot spell
   */
  static JsonValue of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    return new JsonNumber(Double.toString(value));
  }

  /** What a message calls this kind of value. */
  default String kind() {
    return switch (this) {
      case JsonText _ -> "text";
      case JsonNumber _ -> "a number";
      case JsonBoolean _ -> "true or false";
      case JsonNull _ -> "null";
      case JsonArray _ -> "a list";
      case JsonObject _ -> "an object";
    };
  }
}
