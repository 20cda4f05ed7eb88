package org.sideroscope.dicomobjects.sr;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;

/** What was imaged and how. */
final class AcquisitionContent {

  private AcquisitionContent() {}

  static void write(Content content, Acquisition acquisition) {
    content
        .yesNo("paramagnetic", acquisition.paramagneticSensitive())
        .yesNo("coverage-brain", acquisition.brain())
        .yesNo("coverage-junction", acquisition.craniocervicalJunction());
    acquisition
        .spine()
        .forEach(stretch -> content.word("coverage-spine", "coverage", stretch.key()));
    acquisition
        .series()
        .forEach(series -> content.group("series-read", inside -> write(inside, series)));
  }

  private static void write(Content content, SeriesAcquisition series) {
    content
        .uid("series", series.seriesInstanceUid())
        .text("kind", series.kind())
        .number("field-strength", series.fieldStrengthT(), "T")
        .number("echo-time", series.echoTimeMs(), "ms")
        .number("repetition-time", series.repetitionTimeMs(), "ms")
        .number("flip-angle", series.flipAngleDeg(), "deg")
        .number("slice-thickness", series.sliceThicknessMm(), "mm")
        .number("slice-spacing", series.sliceSpacingMm(), "mm");
  }

  static Acquisition read(Found found) {
    Set<CordCoverage> spine =
        found
            .all("coverage-spine")
            .map(item -> CordCoverage.parse(found.wordOf(item, "coverage")).orElse(null))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Acquisition(
        found.yesNo("paramagnetic"),
        found.yesNo("coverage-brain"),
        found.yesNo("coverage-junction"),
        spine,
        found.each("series-read", AcquisitionContent::series));
  }

  private static SeriesAcquisition series(Found found) {
    return new SeriesAcquisition(
        found.text("series"),
        found.text("kind"),
        found.number("field-strength"),
        found.number("echo-time"),
        found.number("repetition-time"),
        found.number("flip-angle"),
        found.number("slice-thickness"),
        found.number("slice-spacing"));
  }
}
