package org.sideroscope.dicomobjects.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Reads the content tree of one file. Used once. */
final class TreeReader {

  private final String file;
  private @Nullable Failure first;

  TreeReader(String file) {
    this.file = file;
  }

  /** Refuses what is malformed anywhere: half a report would be read as a whole one. */
  Result<TreeItem> read(Item dataSet) {
    TreeItem root = item(dataSet, List.of(1), "");
    return first == null ? Result.success(root) : Result.failure(first);
  }

  private TreeItem item(Item item, List<Integer> position, String relationship) {
    return new TreeItem(
        position,
        relationship,
        item.item("ConceptNameCodeSequence").map(Concept::of),
        value(item, position),
        children(item, position));
  }

  private List<TreeItem> children(Item item, List<Integer> position) {
    List<Item> below = item.items("ContentSequence");
    List<TreeItem> children = new ArrayList<>(below.size());
    for (Item child : below) {
      List<Integer> at = new ArrayList<>(position);
      at.add(children.size() + 1);
      String relationship = child.text("RelationshipType");
      if (relationship.isEmpty()) {
        malformed(at, "does not say how it belongs to the item above it (Relationship Type)");
      }
      children.add(item(child, at, relationship));
    }
    return children;
  }

  private void malformed(List<Integer> position, String what) {
    if (first == null) {
      first =
          Failure.at(
              FailureReason.PARSING,
              file,
              "Its content tree is malformed: item %s %s."
                  .formatted(TreeItem.place(position), what));
    }
  }

  private ItemValue value(Item item, List<Integer> position) {
    List<Double> elsewhere = item.numbers("ReferencedContentItemIdentifier");
    if (!elsewhere.isEmpty()) {
      return new ItemValue.Elsewhere(elsewhere.stream().map(Double::intValue).toList());
    }
    return switch (item.text("ValueType")) {
      case "CONTAINER" ->
          new ItemValue.Container(
              item.item("ContentTemplateSequence")
                  .map(template -> template.text("TemplateIdentifier"))
                  .orElse(""));
      case "CODE" -> coded(item, position);
      case "TEXT" -> new ItemValue.Text(given(item, "TextValue", position));
      case "NUM" -> numeric(item, position);
      case "PNAME" -> new ItemValue.PersonName(given(item, "PersonName", position));
      case "DATE" -> new ItemValue.Moment("DATE", given(item, "Date", position));
      case "TIME" -> new ItemValue.Moment("TIME", given(item, "Time", position));
      case "DATETIME" -> new ItemValue.Moment("DATETIME", given(item, "DateTime", position));
      case "UIDREF" -> new ItemValue.Uid(given(item, "UID", position));
      case "IMAGE", "COMPOSITE", "WAVEFORM" -> reference(item, position);
      case "SCOORD" -> figure(item, 2, position);
      case "SCOORD3D" -> figure(item, 3, position);
      case "TCOORD" -> span(item);
      case "" -> {
        malformed(position, "has no Value Type");
        yield new ItemValue.Unknown("");
      }
      case String type -> new ItemValue.Unknown(type);
    };
  }

  private String given(Item item, String keyword, List<Integer> position) {
    if (!item.has(keyword)) {
      malformed(position, "lacks its value (%s)".formatted(keyword));
    }
    return String.join("\\", item.texts(keyword));
  }

  private ItemValue coded(Item item, List<Integer> position) {
    Optional<Concept> code = item.item("ConceptCodeSequence").map(Concept::of);
    if (code.isEmpty()) {
      malformed(position, "lacks its code (ConceptCodeSequence)");
    }
    return new ItemValue.Coded(code.orElse(new Concept("", "", "")));
  }

  /** The sequence may be empty: nothing could be measured (PS3.3 C.18.1). */
  private ItemValue numeric(Item item, List<Integer> position) {
    if (!item.has("MeasuredValueSequence")) {
      malformed(position, "lacks its number (MeasuredValueSequence)");
    }
    Optional<Item> measured = item.item("MeasuredValueSequence");
    return new ItemValue.Numeric(
        measured.map(value -> value.text("NumericValue")).orElse(""),
        measured.flatMap(value -> value.item("MeasurementUnitsCodeSequence")).map(Concept::of),
        item.item("NumericValueQualifierCodeSequence").map(Concept::of));
  }

  private ItemValue reference(Item item, List<Integer> position) {
    Optional<Item> object = item.item("ReferencedSOPSequence");
    if (object.map(o -> o.text("ReferencedSOPInstanceUID")).orElse("").isEmpty()) {
      malformed(position, "names no object (ReferencedSOPSequence)");
    }
    Item named = object.orElseGet(Item::new);
    return new ItemValue.Reference(
        item.text("ValueType"),
        named.text("ReferencedSOPClassUID"),
        named.text("ReferencedSOPInstanceUID"),
        wholes(named, "ReferencedFrameNumber"),
        wholes(named, "ReferencedSegmentNumber"));
  }

  private static List<Integer> wholes(Item item, String keyword) {
    return item.numbers(keyword).stream().map(Double::intValue).toList();
  }

  private ItemValue figure(Item item, int dimensions, List<Integer> position) {
    List<Double> coordinates = item.numbers("GraphicData");
    if (coordinates.isEmpty() || coordinates.size() % dimensions != 0) {
      malformed(position, "has no whole points (GraphicData)");
    }
    return new ItemValue.Figure(
        item.text("GraphicType"),
        dimensions,
        coordinates,
        item.text("ReferencedFrameOfReferenceUID"));
  }

  private static ItemValue span(Item item) {
    List<String> times =
        List.of("ReferencedSamplePositions", "ReferencedTimeOffsets", "ReferencedDateTime").stream()
            .flatMap(keyword -> item.texts(keyword).stream())
            .toList();
    return new ItemValue.Span(item.text("TemporalRangeType"), times);
  }
}
