package org.sideroscope.dicomobjects.sr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.findings.Evidence;

/** The images that show a finding. */
final class EvidenceContent {

  private EvidenceContent() {}

  static void write(Content content, String concept, List<Evidence> evidence, StudyImages images) {
    evidence.forEach(each -> content.group(concept, inside -> write(inside, each, images)));
  }

  private static void write(Content content, Evidence evidence, StudyImages images) {
    content.uid("series", evidence.seriesInstanceUid());
    evidence.sopInstanceUids().forEach(uid -> image(content, uid, evidence, images));
    evidence.frames().forEach(frame -> content.whole("frame", frame));
    evidence.points().forEach(point -> write(content, point));
    Evidence.MaskLabel mask = evidence.mask();
    if (mask != null) {
      content.text("mask-file", mask.file(), below -> below.whole("mask-label", mask.label()));
    }
  }

  private static void image(Content content, String uid, Evidence evidence, StudyImages images) {
    List<Integer> frames = evidence.sopInstanceUids().size() == 1 ? evidence.frames() : List.of();
    images
        .find(uid)
        .ifPresentOrElse(
            image ->
                content.add(
                    Relationship.CONTAINS,
                    "image",
                    new Value.Image(image.sopClassUid(), uid, frames, List.of())),
            () -> content.uid("image-without-class", uid));
  }

  static void write(Content content, Evidence.Point point) {
    content.group(
        "point",
        inside ->
            inside
                .number("point-x", point.x(), "mm")
                .number("point-y", point.y(), "mm")
                .number("point-z", point.z(), "mm"));
  }

  static List<Evidence> read(Found found, String concept) {
    return found.each(concept, EvidenceContent::read);
  }

  private static Evidence read(Found found) {
    return new Evidence(
        found.text("series"),
        found.items().stream().flatMap(item -> imageUid(item, found)).toList(),
        found.texts("frame").stream().map(Integer::valueOf).toList(),
        points(found),
        mask(found));
  }

  private static Stream<String> imageUid(ContentItem item, Found found) {
    return switch (item.value()) {
      case Value.Image image -> Stream.of(image.sopInstanceUid());
      case Value.Uid(String uid) when item.is(found.codes().get("image-without-class")) ->
          Stream.of(uid);
      default -> Stream.of();
    };
  }

  static List<Evidence.Point> points(Found found) {
    return found.each(
        "point",
        point ->
            new Evidence.Point(
                orZero(point.number("point-x")),
                orZero(point.number("point-y")),
                orZero(point.number("point-z"))));
  }

  private static double orZero(@Nullable Double number) {
    return Objects.requireNonNullElse(number, 0.0);
  }

  private static Evidence.@Nullable MaskLabel mask(Found found) {
    String file = found.text("mask-file");
    Integer label = found.in("mask-file").whole("mask-label");
    return file == null || label == null ? null : new Evidence.MaskLabel(file, label);
  }
}
