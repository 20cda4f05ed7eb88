package org.sideroscope.readingformat.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.Map;

/** Prints a JSON value. The same value gives the same text. */
public final class JsonPrinter {

  private static final String INDENT = "  ";

  private final StringBuilder out;
  private final boolean pretty;

  private JsonPrinter(StringBuilder out, boolean pretty) {
    this.out = out;
    this.pretty = pretty;
  }

  /** Indented by two spaces, a list of plain values on one line; ends with a line feed. */
  public static String pretty(JsonValue value) {
    StringBuilder out = new StringBuilder();
    new JsonPrinter(out, true).print(value, "\n");
    return out.append('\n').toString();
  }

  /** On one line, without a line feed at its end. */
  public static String compact(JsonValue value) {
    StringBuilder out = new StringBuilder();
    new JsonPrinter(out, false).print(value, "");
    return out.toString();
  }

  /**
   * @param newline a line feed and the indentation of the line that the value starts on; empty when
   *     everything goes on one line
   */
  private void print(JsonValue value, String newline) {
    switch (value) {
      case JsonObject(Map<String, JsonValue> members) -> object(members, newline);
      case JsonArray array -> array(array, newline);
      case JsonValue.JsonText(String text) -> text(text);
      case JsonValue.JsonNumber(String literal) -> out.append(literal);
      case JsonValue.JsonBoolean(boolean bool) -> out.append(bool);
      case JsonValue.JsonNull _ -> out.append("null");
    }
  }

  private void object(Map<String, JsonValue> members, String newline) {
    String inner = members.isEmpty() ? "" : deeper(newline);
    out.append('{');
    String separator = inner;
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      out.append(separator);
      text(member.getKey());
      out.append(pretty ? ": " : ":");
      print(member.getValue(), inner);
      separator = "," + inner;
    }
    out.append(members.isEmpty() ? "" : newline).append('}');
  }

  private void array(JsonArray array, String newline) {
    boolean flat = array.elements().stream().allMatch(JsonValue.Scalar.class::isInstance);
    String inner = flat ? "" : deeper(newline);
    out.append('[').append(inner);
    for (Iterator<JsonValue> elements = array.elements().iterator(); elements.hasNext(); ) {
      print(elements.next(), inner);
      if (elements.hasNext()) {
        out.append(flat && pretty ? ", " : "," + inner);
      }
    }
    out.append(flat ? "" : newline).append(']');
  }

  private String deeper(String newline) {
    return pretty ? newline + INDENT : "";
  }

  private void text(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}
