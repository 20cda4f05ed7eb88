package org.sideroscope.workstation.structured;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicomobjects.tree.Concept;
import org.sideroscope.dicomobjects.tree.ItemValue;
import org.sideroscope.dicomobjects.tree.SopClassNames;
import org.sideroscope.dicomobjects.tree.TreeItem;

/** The items of a content tree in words. */
final class ItemWords {

  private static final String HIDDEN = "(hidden)";
  private static final int SHOWN_POINTS = 3;
  private static final int SHORT_UID = 24;

  /** Name, identifier and date of birth of the subject (PS3.16 TID 1007). */
  private static final Set<String> OF_SUBJECT = Set.of("121029", "121030", "121031");

  private final ReferenceWords references;
  private final boolean namesHidden;

  /**
   * @param references what images and other objects are called
   * @param namesHidden whether persons are left out: patients as well as who read
   */
  ItemWords(ReferenceWords references, boolean namesHidden) {
    this.references = references;
    this.namesHidden = namesHidden;
  }

  /** An item with all below it. */
  DocumentNode node(TreeItem item) {
    return new DocumentNode(
        item.place(),
        relationship(item.relationship()),
        name(item),
        isHidden(item) ? HIDDEN : value(item.value()),
        isHidden(item) ? "" : hint(item),
        item.value() instanceof ItemValue.Reference reference
            ? Optional.of(link(reference))
            : Optional.empty(),
        item.children().stream().map(this::node).toList());
  }

  private static ObjectLink link(ItemValue.Reference reference) {
    return new ObjectLink(
        reference.sopClassUid(),
        reference.sopInstanceUid(),
        reference.frames(),
        reference.segments());
  }

  private boolean isHidden(TreeItem item) {
    boolean ofSubject =
        item.name().filter(name -> OF_SUBJECT.contains(name.value())).isPresent()
            && !(item.value() instanceof ItemValue.Container);
    return namesHidden && (ofSubject || item.value() instanceof ItemValue.PersonName);
  }

  private static String relationship(String written) {
    return switch (written) {
      case "", "CONTAINS" -> "";
      case "HAS OBS CONTEXT" -> "observation context";
      case "HAS ACQ CONTEXT" -> "acquisition context";
      case "HAS CONCEPT MOD" -> "modifier";
      case "HAS PROPERTIES" -> "property";
      case "INFERRED FROM" -> "inferred from";
      case "SELECTED FROM" -> "selected from";
      default -> written.toLowerCase(Locale.ROOT);
    };
  }

  private static String name(TreeItem item) {
    return item.name().map(Concept::words).orElse("");
  }

  private String value(ItemValue value) {
    return switch (value) {
      case ItemValue.Container _ -> "";
      case ItemValue.Coded(Concept code) -> code.words();
      case ItemValue.Text(String text) -> text;
      case ItemValue.Numeric numeric -> number(numeric);
      case ItemValue.PersonName(String name) -> PersonName.parse(name).display();
      case ItemValue.Moment moment -> MomentWords.of(moment.text(), moment.type());
      case ItemValue.Uid(String uid) -> shortened(uid);
      case ItemValue.Reference reference -> references.of(link(reference));
      case ItemValue.Figure figure -> figure(figure);
      case ItemValue.Span(String range, List<String> times) ->
          (range.toLowerCase(Locale.ROOT) + " " + String.join(", ", times)).strip();
      case ItemValue.Elsewhere elsewhere -> "see item " + elsewhere.place();
      case ItemValue.Unknown(String type) -> "value of type " + type + ", not shown here";
    };
  }

  private static String number(ItemValue.Numeric numeric) {
    String qualifier = numeric.qualifier().map(Concept::words).orElse("");
    if (numeric.number().isEmpty()) {
      return qualifier.isEmpty() ? "no value" : qualifier;
    }
    String unit = numeric.unit().map(ItemWords::unit).orElse("");
    String number = unit.isEmpty() ? numeric.number() : numeric.number() + " " + unit;
    return qualifier.isEmpty() ? number : number + " (" + qualifier + ")";
  }

  /** What is written behind numbers; UCUM's own sign unless that is one of its made-up words. */
  private static String unit(Concept unit) {
    if (unit.value().equals("1")) {
      return "";
    }
    boolean isSign = unit.scheme().equals("UCUM") && !unit.value().contains("{");
    return isSign ? unit.value() : unit.words();
  }

  private static String figure(ItemValue.Figure figure) {
    String ground = figure.dimensions() == 2 ? "column, row of the image" : "mm in the patient";
    String points =
        IntStream.range(0, Math.min(SHOWN_POINTS, figure.points()))
            .mapToObj(point -> point(figure, point))
            .collect(Collectors.joining("; "));
    return "%s, %s (%s): %s%s"
        .formatted(
            figure.type().toLowerCase(Locale.ROOT),
            figure.points() == 1 ? "1 point" : figure.points() + " points",
            ground,
            points,
            figure.points() > SHOWN_POINTS ? "; …" : "");
  }

  private static String point(ItemValue.Figure figure, int point) {
    return figure
        .coordinates()
        .subList(point * figure.dimensions(), (point + 1) * figure.dimensions())
        .stream()
        .map(coordinate -> String.format(Locale.ROOT, "%.1f", coordinate))
        .collect(Collectors.joining(", "));
  }

  private static String hint(TreeItem item) {
    String name = item.name().map(each -> "Name " + each.code() + "\n").orElse("");
    String value =
        switch (item.value()) {
          case ItemValue.Container(String template) ->
              template.isEmpty() ? "" : "Template " + template;
          case ItemValue.Coded(Concept code) -> "Value " + code.code();
          case ItemValue.Numeric numeric ->
              numeric.unit().map(unit -> "Unit " + unit.code() + " " + unit.meaning()).orElse("");
          case ItemValue.Uid(String uid) -> uid;
          case ItemValue.Reference reference ->
              (SopClassNames.of(reference.sopClassUid()) + "\n" + reference.sopInstanceUid())
                  .strip();
          case ItemValue.Figure figure ->
              figure.frameOfReferenceUid().isEmpty()
                  ? ""
                  : "Frame of reference " + figure.frameOfReferenceUid();
          case ItemValue.Text _,
              ItemValue.PersonName _,
              ItemValue.Moment _,
              ItemValue.Span _,
              ItemValue.Elsewhere _,
              ItemValue.Unknown _ ->
              "";
        };
    return ("Item " + item.place() + "\n" + name + value).strip();
  }

  /** A long UID by its two ends, which is enough to tell it from others. */
  static String shortened(String uid) {
    return uid.length() <= SHORT_UID
        ? uid
        : uid.substring(0, 10) + "…" + uid.substring(uid.length() - 8);
  }

  /** Such as {@code images 3, 4, 5}; empty for none. */
  static String counted(List<Integer> numbers, String one) {
    if (numbers.isEmpty()) {
      return "";
    }
    String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return one + (numbers.size() > 1 ? "s " : " ") + listed;
  }
}
