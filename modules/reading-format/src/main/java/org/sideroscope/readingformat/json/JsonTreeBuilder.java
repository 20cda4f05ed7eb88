package org.sideroscope.readingformat.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Builds the tree of one document out of Jackson's tokens. Used once. */
final class JsonTreeBuilder {

  private final JsonParser parser;
  private final JsonBounds bounds;
  private int depth;
  private int values;

  JsonTreeBuilder(JsonParser parser, JsonBounds bounds) {
    this.parser = parser;
    this.bounds = bounds;
  }

  Result<JsonValue> document() throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Result.failure(FailureReason.PARSING, "This is empty; expected JSON.");
      }
      JsonValue document = value(first);
      if (parser.nextToken() != null) {
        throw refused("Expected the end %s, after the first JSON value.");
      }
      return Result.success(document);
    } catch (Refused e) {
      return Result.failure(e.failure);
    } catch (StreamConstraintsException e) {
      return Result.failure(refused("A number or a name %s is too long to be one.").failure);
    } catch (JsonEOFException e) {
      return Result.failure(refused("The JSON ends early, %s; expected the rest of it.").failure);
    } catch (JsonProcessingException e) {
      return Result.failure(refused("This is not JSON %s; expected JSON.").failure);
    }
  }

  private JsonValue value(JsonToken token) throws IOException {
    if (++values > bounds.values()) {
      throw refused("Expected at most " + bounds.values() + " values; this one, %s, is too many.");
    }
    return switch (token) {
      case START_OBJECT -> within(this::object);
      case START_ARRAY -> within(this::array);
      case VALUE_STRING -> new JsonValue.JsonText(text(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(parser.getText());
      case VALUE_TRUE -> JsonValue.of(true);
      case VALUE_FALSE -> JsonValue.of(false);
      case VALUE_NULL -> new JsonValue.JsonNull();
      default -> throw new IllegalStateException("no value starts with " + token);
    };
  }

  private JsonValue within(Part part) throws IOException {
    if (++depth > bounds.depth()) {
      throw refused("Expected at most " + bounds.depth() + " levels; there are more %s.");
    }
    JsonValue value = part.read();
    depth--;
    return value;
  }

  private JsonObject object() throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text(parser.currentName());
      if (members.put(name, value(parser.nextToken())) != null) {
        throw refused("Expected each member once; this one is there twice, the second time %s.");
      }
    }
    return JsonObject.owning(members);
  }

  private JsonArray array() throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.add(value(next));
    }
    return JsonArray.of(elements);
  }

  /** Half of a surrogate pair is no character: UTF-8 could not write it back. */
  private String text(String text) throws Refused {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isLowSurrogate(text.charAt(i))
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(++i))) {
          throw refused("Expected whole characters; the text %s has half a surrogate pair.");
        }
      }
    }
    return text;
  }

  /**
   * @param sentence holds one {@code %s} for line and column
   */
  private Refused refused(String sentence) {
    return new Refused(
        Failure.at(
            FailureReason.PARSING,
            path(parser.getParsingContext()),
            sentence.formatted(lineAndColumn())));
  }

  private String lineAndColumn() {
    JsonLocation location = parser.currentTokenLocation();
    return "at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String path(@Nullable JsonStreamContext context) {
    if (context == null || context.inRoot()) {
      return "";
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex()
          ? JsonPath.element(parent, context.getCurrentIndex())
          : parent;
    }
    String name = context.getCurrentName();
    return name == null ? parent : JsonPath.member(parent, name);
  }

  private interface Part {
    JsonValue read() throws IOException;
  }

  /** Unwinds the recursion; never leaves this class. */
  private static final class Refused extends JsonProcessingException {

    private final Failure failure;

    Refused(Failure failure) {
      super(failure.message());
      this.failure = failure;
    }
  }
}
