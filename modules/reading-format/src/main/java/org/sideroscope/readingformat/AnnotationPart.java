package org.sideroscope.readingformat;

import java.util.List;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/** One element of {@code imageAnnotations}. */
final class AnnotationPart {

  private static final Range VALUE = new Range(-1_000_000_000, 1_000_000_000);
  private static final AnnotatedImage NOT_SAID = new AnnotatedImage(null, null, null, null, null);

  private AnnotationPart() {}

  static Annotation read(ObjectCursor at) {
    String id = at.requiredText("id");
    AnnotationKind kind =
        at.required(
            "kind",
            Words.ANNOTATION.describe(),
            at.word("kind", Words.ANNOTATION),
            AnnotationKind.DISTANCE);
    return new Annotation(
        id,
        kind,
        at.part("place", MasksPart::label),
        at.object("image", AnnotationPart::image, NOT_SAID),
        points(at, kind),
        at.objects("values", AnnotationPart::value));
  }

  static JsonObject write(Annotation annotation) {
    return JsonObject.builder()
        .text("id", annotation.id())
        .text("kind", annotation.kind().key())
        .text("place", annotation.place())
        .object("image", image(annotation.image()))
        .array("points", annotation.points(), EvidencePart::write)
        .list("values", annotation.values(), AnnotationPart::value)
        .build();
  }

  private static List<Evidence.Point> points(ObjectCursor at, AnnotationKind kind) {
    List<Evidence.Point> points = EvidencePart.readPoints(at);
    if (points.size() != kind.points()) {
      at.refuse("points", "as many points as a %s has: %d".formatted(kind.key(), kind.points()));
    }
    return points;
  }

  private static AnnotatedImage image(ObjectCursor at) {
    return new AnnotatedImage(
        at.text("seriesInstanceUid"),
        at.text("sopInstanceUid"),
        at.integer("frame", EvidencePart.FRAME),
        at.text("kind"),
        at.object("slab", AnnotationPart::slab));
  }

  private static JsonObject image(AnnotatedImage image) {
    return JsonObject.builder()
        .text("seriesInstanceUid", image.seriesInstanceUid())
        .text("sopInstanceUid", image.sopInstanceUid())
        .integer("frame", image.frame())
        .text("kind", image.kind())
        .part("slab", image.slab(), AnnotationPart::slab)
        .build();
  }

  private static AnnotatedImage.Slab slab(ObjectCursor at) {
    return new AnnotatedImage.Slab(
        at.required(
            "projection",
            Words.SLAB_PROJECTION.describe(),
            at.word("projection", Words.SLAB_PROJECTION),
            SlabProjection.MINIMUM),
        at.required("thicknessMm", "a number", at.number("thicknessMm", Range.MAGNITUDE), 0.0));
  }

  private static JsonObject slab(AnnotatedImage.Slab slab) {
    return JsonObject.builder()
        .text("projection", slab.projection().key())
        .number("thicknessMm", slab.thicknessMm())
        .build();
  }

  private static MeasuredValue value(ObjectCursor at) {
    return new MeasuredValue(
        at.requiredText("name"),
        at.required("value", "a number", at.number("value", VALUE), 0.0),
        at.text("unit"));
  }

  private static JsonObject value(MeasuredValue value) {
    return JsonObject.builder()
        .text("name", value.name())
        .number("value", value.value())
        .text("unit", value.unit())
        .build();
  }
}
