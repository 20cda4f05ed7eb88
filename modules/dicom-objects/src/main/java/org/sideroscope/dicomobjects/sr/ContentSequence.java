package org.sideroscope.dicomobjects.sr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;

/** Content items to and from the attributes of a data set (PS3.3 C.17.3, C.18). */
public final class ContentSequence {

  /** No report needs more; deeper trees are cut rather than believed. */
  private static final int DEEPEST = 32;

  private ContentSequence() {}

  /** Adds an item with all below it to the attributes of its own. */
  public static Item put(Item item, ContentItem content) {
    if (content.concept() != null) {
      item.items("ConceptNameCodeSequence", content.concept().toItem());
    }
    putValue(item, content.value());
    if (!content.children().isEmpty()) {
      item.items(
          "ContentSequence",
          content.children().stream()
              .map(child ->
                  put(new Item().put("RelationshipType", child.relationship().word()), child))
              .toList());
    }
    return item;
  }

  private static void putValue(Item item, Value value) {
    switch (value) {
      case Value.Container(String template) -> {
        item.put("ValueType", "CONTAINER").put("ContinuityOfContent", "SEPARATE");
        if (!template.isEmpty()) {
          item.items(
              "ContentTemplateSequence",
              new Item().put("MappingResource", "DCMR").put("TemplateIdentifier", template));
        }
      }
      case Value.Coded(Code code) ->
          item.put("ValueType", "CODE").items("ConceptCodeSequence", code.toItem());
      case Value.Text(String text) -> item.put("ValueType", "TEXT").put("TextValue", text);
      case Value.Numeric(double number, Code unit) ->
          item.put("ValueType", "NUM")
              .items(
                  "MeasuredValueSequence",
                  new Item()
                      .number("NumericValue", number)
                      .number("FloatingPointValue", number)
                      .items("MeasurementUnitsCodeSequence", unit.toItem()));
      case Value.Uid(String uid) -> item.put("ValueType", "UIDREF").put("UID", uid);
      case Value.Person(String name) -> item.put("ValueType", "PNAME").put("PersonName", name);
      case Value.Image image ->
          item.put("ValueType", "IMAGE").items("ReferencedSOPSequence", reference(image));
      case Value.Other(String type, String text) ->
          throw new IllegalArgumentException("Items of type " + type + " are only read: " + text);
    }
  }

  private static Item reference(Value.Image image) {
    Item reference =
        new Item()
            .put("ReferencedSOPClassUID", image.sopClassUid())
            .put("ReferencedSOPInstanceUID", image.sopInstanceUid());
    if (!image.frames().isEmpty()) {
      reference.number("ReferencedFrameNumber", numbers(image.frames()));
    }
    if (!image.segments().isEmpty()) {
      reference.number("ReferencedSegmentNumber", numbers(image.segments()));
    }
    return reference;
  }

  private static double[] numbers(List<Integer> values) {
    return values.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /** The tree that a data set is the root of; what is not understood is kept as text. */
  public static ContentItem read(Item dataSet) {
    return read(dataSet, 0);
  }

  private static ContentItem read(Item item, int depth) {
    List<ContentItem> children =
        depth >= DEEPEST
            ? List.of()
            : item.items("ContentSequence").stream().map(child -> read(child, depth + 1)).toList();
    return new ContentItem(
        Relationship.parse(item.text("RelationshipType")).orElse(Relationship.CONTAINS),
        code(item, "ConceptNameCodeSequence").orElse(null),
        value(item),
        children);
  }

  private static Optional<@Nullable Code> code(Item item, String keyword) {
    return item.item(keyword).map(Code::of);
  }

  private static Value value(Item item) {
    return switch (item.text("ValueType")) {
      case "CONTAINER" ->
          new Value.Container(
              item.item("ContentTemplateSequence")
                  .map(template -> template.text("TemplateIdentifier"))
                  .orElse(""));
      case "CODE" ->
          new Value.Coded(
              item.item("ConceptCodeSequence").map(Code::of).orElse(new Code("", "", "")));
      case "TEXT" -> new Value.Text(String.join("\\", item.texts("TextValue")));
      case "NUM" -> number(item);
      case "UIDREF" -> new Value.Uid(item.text("UID"));
      case "PNAME" -> new Value.Person(item.text("PersonName"));
      case "IMAGE" -> image(item.item("ReferencedSOPSequence").orElseGet(Item::new));
      case "DATE" -> new Value.Other("DATE", item.text("Date"));
      case "TIME" -> new Value.Other("TIME", item.text("Time"));
      case "DATETIME" -> new Value.Other("DATETIME", item.text("DateTime"));
      case String type -> new Value.Other(type, "");
    };
  }

  private static Value number(Item item) {
    Item measured = item.item("MeasuredValueSequence").orElseGet(Item::new);
    Code unit =
        measured.item("MeasurementUnitsCodeSequence").map(Code::of).orElse(new Code("", "", ""));
    double value =
        measured
            .number("FloatingPointValue")
            .orElse(measured.number("NumericValue").orElse(Double.NaN));
    return Double.isNaN(value)
        ? new Value.Other("NUM", measured.text("NumericValue"))
        : new Value.Numeric(value, unit);
  }

  private static Value image(Item reference) {
    return new Value.Image(
        reference.text("ReferencedSOPClassUID"),
        reference.text("ReferencedSOPInstanceUID"),
        wholes(reference, "ReferencedFrameNumber"),
        wholes(reference, "ReferencedSegmentNumber"));
  }

  private static List<Integer> wholes(Item item, String keyword) {
    return item.numbers(keyword).stream().map(Double::intValue).toList();
  }
}
