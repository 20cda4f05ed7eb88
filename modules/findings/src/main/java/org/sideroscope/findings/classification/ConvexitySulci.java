package org.sideroscope.findings.classification;

import java.util.List;
import java.util.OptionalInt;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Sulcus;

/**
 * The convexity sulci and how many of them count: not fewer than {@code min}, not more than {@code
 * max}. A record counts if it lies on the convexity and is not continuous with a lobar haemorrhage.
 * Source: specification 3.1 and 3.3, Charidimou 2017.
 *
 * @param max empty where the number is unbounded
 * @param whole region 7
 * @param counting the records that count once they are present
 */
record ConvexitySulci(int min, OptionalInt max, NamedSite whole, List<NamedSite> counting) {

  static ConvexitySulci of(Reading reading) {
    NamedSite whole = new NamedSite(Region.SULCI.key(), reading.region(Region.SULCI).overall());
    List<NamedSite> counting =
        reading.sulci().stream().filter(Sulcus::canCount).map(NamedSite::of).toList();
    int present = count(counting, AssessmentState.PRESENT);
    OptionalInt recorded = OptionalInt.of(present + count(counting, AssessmentState.INDETERMINATE));
    OptionalInt unbounded = OptionalInt.empty();
    return switch (whole.assessment().state()) {
      case PRESENT ->
          anyIsPresent(reading.sulci())
              ? new ConvexitySulci(present, recorded, whole, counting)
              : new ConvexitySulci(1, unbounded, whole, counting);
      case INDETERMINATE ->
          new ConvexitySulci(
              present, reading.sulci().isEmpty() ? unbounded : recorded, whole, counting);
      case ABSENT -> new ConvexitySulci(present, recorded, whole, counting);
      case NOT_ASSESSED -> new ConvexitySulci(present, unbounded, whole, counting);
    };
  }

  private static int count(List<NamedSite> sites, AssessmentState state) {
    return (int) sites.stream().filter(site -> site.assessment().is(state)).count();
  }

  /** Counting or not. */
  private static boolean anyIsPresent(List<Sulcus> records) {
    return records.stream().anyMatch(sulcus -> sulcus.assessment().isPresent());
  }

  boolean isUnknown() {
    return max.isEmpty() || max.getAsInt() > min;
  }

  /** The classes that the count can still fall into, fewest sulci first. */
  List<SettleValue> classes() {
    return SettleName.SULCI.outcomes().stream().filter(this::canBe).toList();
  }

  private boolean canBe(SettleValue sulcusClass) {
    return switch (sulcusClass) {
      case NONE -> min == 0;
      case FOCAL -> min <= Facts.MOST_FOCAL_SULCI && canReach(1);
      default -> canReach(Facts.MOST_FOCAL_SULCI + 1);
    };
  }

  /** True if the count is {@code number} or more, or could still rise to it. */
  boolean canReach(int number) {
    return max.isEmpty() || max.getAsInt() >= number;
  }

  /** The sites that make a criterion on the count what it is. */
  List<NamedSite> deciding(CriterionStatus status) {
    AssessmentState wanted =
        status == CriterionStatus.UNKNOWN ? AssessmentState.INDETERMINATE : AssessmentState.PRESENT;
    List<NamedSite> deciding =
        counting.stream().filter(site -> site.assessment().is(wanted)).toList();
    return deciding.isEmpty() ? List.of(whole) : deciding;
  }
}
