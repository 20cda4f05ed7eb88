package org.sideroscope.app.palette;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.RegionState;

/**
 * One region of the palette as it stands: a pure function of the reading.
 *
 * @param state what the region counts as (specification 3.1), not merely what was clicked
 * @param reason why it is not assessed, where that was said
 * @param sides the sides on which a sub-site is present
 * @param sulci how many sulcal records are present; 0 for other regions
 */
record PaletteRow(
    Region region,
    AssessmentState state,
    @Nullable NotAssessedReason reason,
    Set<Side> sides,
    int sulci,
    List<SiteLine> sites) {

  /**
   * One sub-site as it stands.
   *
   * @param left what was said of the left side, or of a midline site; empty where nothing was
   * @param right what was said of the right side; empty for a midline site
   */
  record SiteLine(Site site, Optional<Assessment> left, Optional<Assessment> right) {

    static SiteLine of(Site site, RegionReading reading) {
      if (!site.isPaired()) {
        return new SiteLine(site, reading.site(SiteKey.of(site)), Optional.empty());
      }
      return new SiteLine(site, said(reading, site, Side.LEFT), said(reading, site, Side.RIGHT));
    }

    /** A paired sub-site named without a side means both. */
    private static Optional<Assessment> said(RegionReading reading, Site site, Side side) {
      return reading.site(SiteKey.of(site, side)).or(() -> reading.site(SiteKey.of(site)));
    }

    AssessmentState leftState() {
      return left.map(Assessment::state).orElse(AssessmentState.NOT_ASSESSED);
    }

    AssessmentState rightState() {
      return right.map(Assessment::state).orElse(AssessmentState.NOT_ASSESSED);
    }
  }

  static PaletteRow of(Region region, Reading reading) {
    RegionReading said = reading.region(region);
    List<SiteLine> sites = region.sites().stream().map(site -> SiteLine.of(site, said)).toList();
    AssessmentState state =
        region == Region.SULCI ? sulciState(reading) : RegionState.of(region, said).state();
    return new PaletteRow(
        region,
        state,
        state == AssessmentState.NOT_ASSESSED ? said.overall().reason() : null,
        presentSides(said, reading, region),
        region == Region.SULCI ? presentSulci(reading).size() : 0,
        sites);
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
