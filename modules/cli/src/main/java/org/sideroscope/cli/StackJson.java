package org.sideroscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels.StoredRange;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.workstation.studies.StackPlaces;

/** A stack as one JSON object; docs/scan-format.md describes it for other programs. */
final class StackJson {

  private static final JsonValue NULL = new JsonValue.JsonNull();

  private final ImageStack stack;
  private final AcquisitionFacts facts;
  private final Optional<StackPlaces> places;

  StackJson(ImageStack stack) {
    this.stack = stack;
    this.facts = stack.acquisition();
    this.places = StackPlaces.of(stack);
  }

  /**
   * @param stored what the pixels hold; empty if none could be read
   * @param found what was wrong with single files when the pixels were read
   */
  JsonObject.Builder with(Optional<StoredRange> stored, List<Defect> found) {
    JsonObject.Builder json = JsonObject.builder();
    addWhatItIs(json);
    addWhereItLies(json);
    return json.put("storedMin", orNull(stored, range -> JsonValue.of(range.low())))
        .put("storedMax", orNull(stored, range -> JsonValue.of(range.high())))
        .put("timePoint", stack.timePoint() > 0 ? JsonValue.of(stack.timePoint()) : NULL)
        .array("transferSyntaxes", transferSyntaxes(), JsonValue::of)
        .put("affineLps", orNull(stack.grid(), StackJson::affine))
        .array("defects", stack.withDefects(found).defects(), StackJson::defect);
  }

  private void addWhatItIs(JsonObject.Builder json) {
    json.array("sources", sources(), JsonValue::of)
        .text("seriesInstanceUid", stack.series().seriesInstanceUid())
        .text("seriesDescription", stack.series().description())
        .text("modality", stack.series().modality())
        .text("kind", Words.of(stack.kind().kind()))
        .text("kindReason", stack.kind().reason())
        .array("imageType", facts.imageType(), JsonValue::of)
        .put("echoTimeMs", number(facts.echoTimeMs()))
        .integer("rows", facts.rows())
        .integer("columns", facts.columns())
        .integer("frames", stack.frames().size());
  }

  private void addWhereItLies(JsonObject.Builder json) {
    OptionalDouble spacing =
        places.map(StackPlaces::medianSpacingMm).orElseGet(OptionalDouble::empty);
    json.put("distinctPositions", orNull(places, at -> JsonValue.of(at.distinct().size())))
        .put("pixelSpacingMm", pixelSpacing())
        .put("sliceSpacingMm", number(spacing))
        .put("orientation", orNull(places, StackJson::orientation))
        .put("firstPosition", orNull(places, at -> point(at.first())))
        .put("lastPosition", orNull(places, at -> point(at.last())));
  }

  private List<String> sources() {
    return stack.frames().stream().map(frame -> frame.file().toString()).distinct().toList();
  }

  private List<String> transferSyntaxes() {
    return stack.frames().stream()
        .map(frame -> frame.pixels().transferSyntax().uid())
        // files that are not DICOM have none
        .filter(uid -> !uid.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private JsonValue pixelSpacing() {
    return facts.rowSpacingMm().isPresent() && facts.columnSpacingMm().isPresent()
        ? numbers(facts.rowSpacingMm().getAsDouble(), facts.columnSpacingMm().getAsDouble())
        : NULL;
  }

  private static JsonValue orientation(StackPlaces at) {
    PatientVector row = at.alongRow();
    PatientVector column = at.alongColumn();
    return numbers(row.x(), row.y(), row.z(), column.x(), column.y(), column.z());
  }

  private static JsonValue point(PatientPoint point) {
    return numbers(point.x(), point.y(), point.z());
  }

  private static JsonValue affine(VolumeGrid grid) {
    PatientVector column = grid.columnStep();
    PatientVector row = grid.rowStep();
    PatientVector slice = grid.sliceStep();
    PatientPoint origin = grid.origin();
    return JsonArray.of(
        List.of(
            numbers(column.x(), row.x(), slice.x(), origin.x()),
            numbers(column.y(), row.y(), slice.y(), origin.y()),
            numbers(column.z(), row.z(), slice.z(), origin.z()),
            numbers(0, 0, 0, 1)));
  }

  private static JsonObject defect(Defect defect) {
    return JsonObject.builder()
        .text("id", defect.kind().id())
        .text("severity", Words.of(defect.severity()))
        .text("text", defect.sentence())
        .text("path", defect.file().map(Object::toString).orElse(null))
        .build();
  }

  private static JsonValue number(OptionalDouble value) {
    return value.isPresent() ? JsonValue.of(value.getAsDouble()) : NULL;
  }

  private static JsonArray numbers(double... values) {
    // + 0.0 makes a zero of a negative one
    return JsonArray.of(
        DoubleStream.of(values).mapToObj(value -> JsonValue.of(value + 0.0)).toList());
  }

  private static <T> JsonValue orNull(Optional<T> value, Function<T, JsonValue> write) {
    return value.map(write).orElse(NULL);
  }
}
