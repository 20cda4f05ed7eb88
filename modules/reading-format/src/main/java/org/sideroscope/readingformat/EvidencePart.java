package org.sideroscope.readingformat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/** One element of {@code evidence} and {@code keyImages}. */
final class EvidencePart {

  static final Range FRAME = new Range(1, 1_000_000);
  private static final Range COORDINATE_MM = new Range(-1_000_000, 1_000_000);

  private EvidencePart() {}

  static List<Evidence> readList(ObjectCursor at, String name) {
    return at.objects(name, EvidencePart::read);
  }

  static void writeList(JsonObject.Builder to, String name, List<Evidence> evidence) {
    to.list(name, evidence, EvidencePart::write);
  }

  static ReadingImages readImages(ObjectCursor at) {
    return new ReadingImages(
        readList(at, "evidence"),
        readList(at, "keyImages"),
        at.objects("imageAnnotations", AnnotationPart::read));
  }

  static void writeImages(JsonObject.Builder to, ReadingImages images) {
    writeList(to, "evidence", images.evidence());
    writeList(to, "keyImages", images.keyImages());
    to.list("imageAnnotations", images.annotations(), AnnotationPart::write);
  }

  private static Evidence read(ObjectCursor at) {
    return new Evidence(
        at.text("seriesInstanceUid"),
        at.list("sopInstanceUids", JsonCursor::text),
        at.list("frames", frame -> frame.integer(FRAME)),
        readPoints(at),
        at.object("mask", EvidencePart::mask));
  }

  private static JsonObject write(Evidence evidence) {
    return JsonObject.builder()
        .text("seriesInstanceUid", evidence.seriesInstanceUid())
        .list("sopInstanceUids", evidence.sopInstanceUids(), JsonValue::of)
        .list("frames", evidence.frames(), JsonValue::of)
        .list("points", evidence.points(), EvidencePart::write)
        .part("mask", evidence.mask(), EvidencePart::mask)
        .build();
  }

  static List<Evidence.Point> readPoints(ObjectCursor at) {
    return at.list("points", EvidencePart::point);
  }

  private static Evidence.@Nullable Point point(JsonCursor at) {
    List<Double> xyz = ObjectCursor.listOf(at.elements(), each -> each.number(COORDINATE_MM));
    if (xyz.size() != 3) {
      at.refuse("three numbers: x, y, z of the patient, LPS, in mm");
      return null;
    }
    return new Evidence.Point(xyz.get(0), xyz.get(1), xyz.get(2));
  }

  static JsonArray write(Evidence.Point point) {
    return JsonArray.of(
        List.of(JsonValue.of(point.x()), JsonValue.of(point.y()), JsonValue.of(point.z())));
  }

  private static Evidence.MaskLabel mask(ObjectCursor at) {
    return new Evidence.MaskLabel(
        MasksPart.file(at),
        at.required("label", "the number of a label", at.integer("label", MasksPart.LABEL), 1));
  }

  private static JsonObject mask(Evidence.MaskLabel mask) {
    return JsonObject.builder().text("file", mask.file()).integer("label", mask.label()).build();
  }
}
