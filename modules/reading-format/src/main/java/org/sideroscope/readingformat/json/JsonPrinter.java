package org.sideroscope.readingformat.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;

/** Prints a JSON value. The same value gives the same text. */
public final class JsonPrinter {

  private static final String INDENT = "  ";

  /** Room for a usual answer of the classification. */
  private static final int ONE_LINE = 4096;

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
    StringBuilder out = new StringBuilder(ONE_LINE);
    new JsonPrinter(out, false).print(value, "");
    return out.toString();
  }

  /**
   * @param newline a line feed and the indentation of the line that the value starts on; empty when
   *     everything goes on one line
   */
  private void print(JsonValue value, String newline) {
    switch (value) {
      case JsonObject object -> object(object.members(), newline);
      case JsonArray(List<JsonValue> elements) -> array(elements, newline);
      case JsonValue.JsonText(String text) -> text(text);
      case JsonValue.JsonNumber(String literal) -> out.append(literal);
      case JsonValue.JsonBoolean(boolean bool) -> out.append(bool);
      case JsonValue.JsonNull _ -> out.append("null");
    }
  }

  private void object(Map<String, JsonValue> members, String newline) {
    String inner = members.isEmpty() ? "" : deeper(newline);
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      out.append(first ? "" : ",").append(inner);
      first = false;
      text(member.getKey());
      out.append(pretty ? ": " : ":");
      print(member.getValue(), inner);
    }
    out.append(members.isEmpty() ? "" : newline).append('}');
  }

  private void array(List<JsonValue> elements, String newline) {
    boolean flat = isFlat(elements);
    String inner = flat ? "" : deeper(newline);
    String separator = flat && pretty ? ", " : ",";
    out.append('[');
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : separator).append(inner);
      print(elements.get(i), inner);
    }
    out.append(flat ? "" : newline).append(']');
  }

  private static boolean isFlat(List<JsonValue> elements) {
    for (JsonValue element : elements) {
      if (!(element instanceof JsonValue.Scalar)) {
        return false;
      }
    }
    return true;
  }

  private String deeper(String newline) {
    return pretty ? newline + INDENT : "";
  }

  private void text(String text) {
    out.append('"');
    if (isPlain(text)) {
      out.append(text);
    } else {
      JsonStringEncoder.getInstance().quoteAsString(text, out);
    }
    out.append('"');
  }

  /** True for text without anything to escape, which is nearly all of it. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each == '"' || each == '\\') {
        return false;
      }
    }
    return true;
  }
}
