package org.sideroscope.app.palette;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.levels.SpinalLevels;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.review.reading.Place;

/**
 * One region of the palette as it stands: a pure function of the reading.
 *
 * @param state what the region counts as (specification 3.1), not merely what was clicked
 * @param standing whether that was said, follows from the parts, or nobody spoke of it
 * @param reason why it is not assessed, where that was said
 * @param forParts what the region's own answer says of parts that nobody spoke of; empty where it
 *     says nothing of them
 * @param sides the sides on which a sub-site is present
 * @param sulci how many sulcal records are present; 0 for other regions
 */
record PaletteRow(
    Region region,
    AssessmentState state,
    Standing standing,
    @Nullable NotAssessedReason reason,
    Optional<Assessment> forParts,
    Set<Side> sides,
    int sulci,
    List<SiteLine> sites) {

  /** Where the state of a region comes from. */
  enum Standing {
    UNSAID,
    SAID,
    /** From its parts, or from the region it is a part of. */
    FOLLOWS,
    /** From another answer, which set this one as well. */
    IMPLIED,
    /** Set with everything else that had no answer. */
    WITH_THE_REST;

    static Standing of(Assessment said) {
      SetBy setBy = said.setBy();
      return switch (setBy) {
        case null -> SAID;
        case IMPLIED -> IMPLIED;
        case REST_ABSENT -> WITH_THE_REST;
      };
    }
  }

  /**
   * One sub-site as it stands.
   *
   * @param left what was said of the left side, or of a midline site; empty where nothing was
   * @param right what was said of the right side; empty for a midline site
   */
  record SiteLine(Site site, Optional<Assessment> left, Optional<Assessment> right) {

    static SiteLine of(Site site, Reading reading) {
      Optional<Assessment> whole = Place.of(SiteKey.of(site)).in(reading);
      if (!site.isPaired()) {
        return new SiteLine(site, whole, Optional.empty());
      }
      // a paired sub-site named without a side means both
      return new SiteLine(
          site,
          Place.of(SiteKey.of(site, Side.LEFT)).in(reading).or(() -> whole),
          Place.of(SiteKey.of(site, Side.RIGHT)).in(reading).or(() -> whole));
    }

    /** What was said of a side; of a midline site whatever the side. */
    Optional<Assessment> on(Side side) {
      return side == Side.LEFT || !site.isPaired() ? left : right;
    }

    /** The levels of a spinal site, and that something was written of it. */
    String detail() {
      return left.map(said -> SpinalLevels.text(said.levels())).orElse("");
    }

    boolean hasComment() {
      return Stream.of(left, right).flatMap(Optional::stream).anyMatch(a -> a.comment() != null);
    }
  }

  static PaletteRow of(Region region, Reading reading) {
    RegionReading said = reading.region(region);
    List<SiteLine> sites =
        Pick.sitesOf(region).stream().map(site -> SiteLine.of(site, reading)).toList();
    AssessmentState state =
        region == Region.SULCI ? sulciState(reading) : RegionState.of(region, said).state();
    return new PaletteRow(
        region,
        state,
        standing(state, said, sites),
        state == AssessmentState.NOT_ASSESSED ? said.overall().reason() : null,
        Optional.of(said.overall())
            .filter(overall -> region != Region.SULCI)
            .filter(overall -> overall.is(AssessmentState.ABSENT) || overall.isNotImaged()),
        presentSides(said, reading, region),
        region == Region.SULCI ? presentSulci(reading).size() : 0,
        sites);
  }

  private static Standing standing(
      AssessmentState state, RegionReading said, List<SiteLine> sites) {
    Assessment overall = said.overall();
    if (overall.is(state) && (state != AssessmentState.NOT_ASSESSED || overall.reason() != null)) {
      return Standing.of(overall);
    }
    boolean spokenOf =
        sites.stream()
            .anyMatch(line ->
                line.site().region().isPresent()
                    && (line.left().isPresent() || line.right().isPresent()));
    return state == AssessmentState.NOT_ASSESSED && !spokenOf ? Standing.UNSAID : Standing.FOLLOWS;
  }

  static List<PaletteRow> all(Reading reading) {
    return Stream.of(Region.values()).map(region -> of(region, reading)).toList();
  }

  /** A sulcus that was found is shown as found, also before the convexities were all looked at. */
  private static AssessmentState sulciState(Reading reading) {
    return presentSulci(reading).isEmpty()
        ? reading.region(Region.SULCI).overall().state()
        : AssessmentState.PRESENT;
  }

  private static List<Sulcus> presentSulci(Reading reading) {
    return reading.sulci().stream().filter(sulcus -> sulcus.assessment().isPresent()).toList();
  }

  private static Set<Side> presentSides(RegionReading said, Reading reading, Region region) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    List<SiteKey> present = new ArrayList<>();
    said.sites()
        .forEach((key, assessment) -> {
          if (assessment.isPresent() && key.site().isPaired()) {
            present.add(key);
          }
        });
    present.forEach(key -> {
      if (key.side() == null) {
        sides.addAll(EnumSet.allOf(Side.class));
      } else {
        sides.add(key.side());
      }
    });
    if (region == Region.SULCI) {
      presentSulci(reading).forEach(sulcus -> sides.add(sulcus.hemisphere()));
    }
    return sides;
  }
}
