package org.sideroscope.cohort.field;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.RegionState;

/** What a palette region measures, from what was said of it and of its sites. */
final class RegionMeasures {

  private RegionMeasures() {}

  /** The largest that was said anywhere in it. */
  static Optional<Extent> extent(RegionReading said) {
    return assessments(said)
        .map(Assessment::extent)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /**
   * The volume of its marks in millilitres: nothing is marked in what is absent, which is 0; empty
   * where it is neither absent nor measured.
   */
  static OptionalDouble volumeMl(Reading reading, Region region) {
    List<Double> volumes =
        said(reading, region)
            .map(Assessment::measurements)
            .filter(Objects::nonNull)
            .map(Measurements::volumeMl)
            .filter(Objects::nonNull)
            .toList();
    if (!volumes.isEmpty()) {
      return OptionalDouble.of(volumes.stream().mapToDouble(Double::doubleValue).sum());
    }
    return RegionState.of(region, reading.region(region)).state() == AssessmentState.ABSENT
        ? OptionalDouble.of(0)
        : OptionalDouble.empty();
  }

  private static Stream<Assessment> said(Reading reading, Region region) {
    return region == Region.SULCI
        ? Stream.concat(
            assessments(reading.region(region)), reading.sulci().stream().map(Sulcus::assessment))
        : assessments(reading.region(region));
  }

  private static Stream<Assessment> assessments(RegionReading said) {
    return Stream.concat(Stream.of(said.overall()), said.sites().values().stream());
  }
}
