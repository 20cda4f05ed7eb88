package org.sideroscope.reporting.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table's columns as REDCap's data dictionary, all on one instrument. */
final class DataDictionary {

  private static final String FORM = "siderosis_reading";

  private static final List<String> HEAD =
      List.of(
          "Variable / Field Name",
          "Form Name",
          "Section Header",
          "Field Type",
          "Field Label",
          "Choices, Calculations, OR Slider Labels",
          "Field Note",
          "Text Validation Type OR Show Slider Number",
          "Text Validation Min",
          "Text Validation Max",
          "Identifier?",
          "Branching Logic (Show field only if...)",
          "Required Field?",
          "Custom Alignment",
          "Question Number (surveys only)",
          "Matrix Group Name",
          "Matrix Ranking?",
          "Field Annotation");

  private DataDictionary() {}

  static String of(List<Column> columns) {
    StringBuilder lines = new StringBuilder(Csv.line(HEAD));
    String section = "";
    for (Column column : columns) {
      String opened = column.section().equals(section) ? "" : column.section();
      section = column.section();
      lines.append(Csv.line(line(column, opened)));
    }
    return lines.toString();
  }

  private static List<String> line(Column column, String section) {
    String identifier = column.type() == Column.Type.IDENTIFIER ? "y" : "";
    return List.of(
        column.name(),
        FORM,
        section,
        type(column),
        column.label(),
        choices(column.choices()),
        "",
        validation(column),
        "",
        "",
        identifier,
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT, IDENTIFIER, DATE, INTEGER -> "text";
      case NOTES -> "notes";
      case YES_NO -> "yesno";
      case CHOICE -> "dropdown";
    };
  }

  private static String validation(Column column) {
    return switch (column.type()) {
      case DATE -> "date_ymd";
      case INTEGER -> "integer";
      case TEXT, IDENTIFIER, NOTES, YES_NO, CHOICE -> "";
    };
  }

  /** {@code present, present | absent, absent}. */
  private static String choices(Map<String, String> choices) {
    return choices.entrySet().stream()
        .map(choice -> choice.getKey() + ", " + choice.getValue())
        .collect(Collectors.joining(" | "));
  }
}
