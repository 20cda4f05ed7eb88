package org.sideroscope.dicomobjects.sr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.SlabProjection;

/** Measurements and pointers that were drawn on images. */
final class AnnotationContent {

  private AnnotationContent() {}

  static void write(Content content, List<Annotation> annotations, StudyImages images) {
    annotations.forEach(each -> content.group("annotation", inside -> write(inside, each, images)));
  }

  private static void write(Content content, Annotation annotation, StudyImages images) {
    AnnotatedImage on = annotation.image();
    content
        .text("annotation-id", annotation.id())
        .word("annotation-kind", "annotation-kind", annotation.kind().key())
        .text("annotation-place", annotation.place())
        .uid("series", on.seriesInstanceUid());
    image(content, on, images);
    content.whole("frame", on.frame()).text("kind", on.kind());
    AnnotatedImage.Slab slab = on.slab();
    if (slab != null) {
      content.word(
          "slab",
          "slab",
          slab.projection().key(),
          below -> below.number("slab-thickness", slab.thicknessMm(), "mm"));
    }
    annotation.points().forEach(point -> EvidenceContent.write(content, point));
    annotation.values().forEach(value -> write(content, value));
  }

  private static void image(Content content, AnnotatedImage on, StudyImages images) {
    Optional<StudyImages.Instance> known =
        Optional.ofNullable(on.sopInstanceUid()).flatMap(images::find);
    if (known.isEmpty()) {
      content.uid("image-without-class", on.sopInstanceUid());
      return;
    }
    Integer frame = on.frame();
    content.add(
        Relationship.CONTAINS,
        "image",
        new Value.Image(
            known.get().sopClassUid(),
            Objects.requireNonNullElse(on.sopInstanceUid(), ""),
            frame == null ? List.of() : List.of(frame),
            List.of()));
  }

  /** The unit stands as it was written, since not every unit of the program is one of UCUM. */
  private static void write(Content content, MeasuredValue value) {
    content.group(
        "measured",
        inside ->
            inside
                .text("measured-name", value.name())
                .number("value", value.value(), "1")
                .text("measured-unit", value.unit()));
  }

  static List<Annotation> read(Found found) {
    return found.all("annotation").map(found::in).flatMap(each -> one(each).stream()).toList();
  }

  private static Optional<Annotation> one(Found found) {
    return Optional.ofNullable(
            found.member("annotation-kind", "annotation-kind", AnnotationKind::parse))
        .map(kind ->
            new Annotation(
                Objects.requireNonNullElse(found.text("annotation-id"), ""),
                kind,
                found.text("annotation-place"),
                new AnnotatedImage(
                    found.text("series"),
                    imageUid(found),
                    found.whole("frame"),
                    found.text("kind"),
                    slab(found)),
                EvidenceContent.points(found),
                found.each("measured", AnnotationContent::value)));
  }

  private static @Nullable String imageUid(Found found) {
    return Stream.concat(found.all("image"), found.all("image-without-class"))
        .map(item ->
            item.value() instanceof Value.Image image ? image.sopInstanceUid() : Found.textOf(item))
        .findFirst()
        .orElse(null);
  }

  private static AnnotatedImage.@Nullable Slab slab(Found found) {
    SlabProjection projection = found.member("slab", "slab", SlabProjection::parse);
    Double thickness = found.in("slab").number("slab-thickness");
    return projection == null || thickness == null
        ? null
        : new AnnotatedImage.Slab(projection, thickness);
  }

  private static MeasuredValue value(Found found) {
    return new MeasuredValue(
        Objects.requireNonNullElse(found.text("measured-name"), ""),
        Objects.requireNonNullElse(found.number("value"), 0.0),
        found.text("measured-unit"));
  }
}
