package org.sideroscope.readingformat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/** {@code acquisition}: what was imaged and how. */
final class AcquisitionPart {

  private static final Range FIELD_STRENGTH_T = new Range(0, 30);
  private static final Range FLIP_ANGLE_DEG = new Range(0, 360);

  private AcquisitionPart() {}

  static Acquisition read(ObjectCursor at) {
    Coverage coverage = at.object("coverage", AcquisitionPart::coverage, Coverage.NONE);
    return new Acquisition(
        at.bool("paramagneticSensitive"),
        coverage.brain,
        coverage.craniocervicalJunction,
        coverage.spine,
        at.objects("series", AcquisitionPart::series));
  }

  static JsonObject write(Acquisition acquisition) {
    JsonObject coverage =
        JsonObject.builder()
            .bool("brain", acquisition.brain())
            .bool("craniocervicalJunction", acquisition.craniocervicalJunction())
            .list("spine", List.copyOf(acquisition.spine()), level -> JsonValue.of(level.key()))
            .build();
    return JsonObject.builder()
        .bool("paramagneticSensitive", acquisition.paramagneticSensitive())
        .object("coverage", coverage)
        .list("series", acquisition.series(), AcquisitionPart::series)
        .build();
  }

  private record Coverage(
      @Nullable Boolean brain, @Nullable Boolean craniocervicalJunction, Set<CordCoverage> spine) {

    private static final Coverage NONE = new Coverage(null, null, Set.of());
  }

  private static Coverage coverage(ObjectCursor at) {
    return new Coverage(
        at.bool("brain"),
        at.bool("craniocervicalJunction"),
        new LinkedHashSet<>(at.list("spine", level -> level.word(Words.SPINE_COVERAGE))));
  }

  private static SeriesAcquisition series(ObjectCursor at) {
    return new SeriesAcquisition(
        at.text("seriesInstanceUid"),
        at.text("kind"),
        at.number("fieldStrengthT", FIELD_STRENGTH_T),
        at.number("echoTimeMs", Range.MAGNITUDE),
        at.number("repetitionTimeMs", Range.MAGNITUDE),
        at.number("flipAngleDeg", FLIP_ANGLE_DEG),
        at.number("sliceThicknessMm", Range.MAGNITUDE),
        at.number("sliceSpacingMm", Range.MAGNITUDE));
  }

  private static JsonObject series(SeriesAcquisition series) {
    return JsonObject.builder()
        .text("seriesInstanceUid", series.seriesInstanceUid())
        .text("kind", series.kind())
        .number("fieldStrengthT", series.fieldStrengthT())
        .number("echoTimeMs", series.echoTimeMs())
        .number("repetitionTimeMs", series.repetitionTimeMs())
        .number("flipAngleDeg", series.flipAngleDeg())
        .number("sliceThicknessMm", series.sliceThicknessMm())
        .number("sliceSpacingMm", series.sliceSpacingMm())
        .build();
  }
}
