package org.sideroscope.dicomobjects.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An item as dcmtk's dsrdump prints it. */
final class DumpLine {

  private DumpLine() {}

  static String of(TreeItem item) {
    String relationship =
        item.relationship().isEmpty() ? "" : item.relationship().toLowerCase(Locale.ROOT) + " ";
    return "  ".repeat(item.position().size() - 1)
        + "<"
        + relationship
        + type(item.value())
        + ":"
        + item.name().map(DumpLine::code).orElse("")
        + "="
        + value(item.value())
        + ">";
  }

  private static String type(ItemValue value) {
    return switch (value) {
      case ItemValue.Container _ -> "CONTAINER";
      case ItemValue.Coded _ -> "CODE";
      case ItemValue.Text _ -> "TEXT";
      case ItemValue.Numeric _ -> "NUM";
      case ItemValue.PersonName _ -> "PNAME";
      case ItemValue.Moment moment -> moment.type();
      case ItemValue.Uid _ -> "UIDREF";
      case ItemValue.Reference reference -> reference.type();
      default -> throw new AssertionError(value);
    };
  }

  private static String value(ItemValue value) {
    return switch (value) {
      case ItemValue.Container _ -> "SEPARATE";
      case ItemValue.Coded(Concept code) -> code(code);
      case ItemValue.Text(String text) -> quoted(text);
      case ItemValue.Numeric(String number, Optional<Concept> unit, var _) ->
          quoted(number) + " " + code(unit.orElseThrow());
      case ItemValue.PersonName(String name) -> quoted(name);
      case ItemValue.Moment(var _, String text) -> quoted(text);
      case ItemValue.Uid(String uid) -> quoted(uid);
      case ItemValue.Reference reference -> reference(reference);
      default -> throw new AssertionError(value);
    };
  }

  private static String reference(ItemValue.Reference reference) {
    String object =
        switch (reference.sopClassUid()) {
          case "1.2.840.10008.5.1.4.1.1.128" -> "PI image";
          case "1.2.840.10008.5.1.4.1.1.66.4" -> "SG image";
          case "1.2.840.10008.5.1.4.1.1.67" -> "RealWorldValueMappingStorage";
          default -> throw new AssertionError(reference);
        };
    String segments =
        reference.segments().stream().map(number -> "," + number).collect(Collectors.joining());
    return "(" + object + "," + quoted(reference.sopInstanceUid()) + segments + ")";
  }

  private static String code(Concept code) {
    return "(" + code.value() + "," + code.scheme() + "," + quoted(code.meaning()) + ")";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
