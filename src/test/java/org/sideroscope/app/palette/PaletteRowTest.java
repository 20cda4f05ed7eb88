package org.sideroscope.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

class PaletteRowTest {

  private static final Assessment PRESENT = Assessment.of(AssessmentState.PRESENT);

  @Test
  void nothingSaidIsNotAssessedAndNeverAbsent() {
    PaletteRow.all(Reading.EMPTY)
        .forEach(row -> assertEquals(AssessmentState.NOT_ASSESSED, row.state()));
  }

  @Test
  void oneSideIsShownAsThatSide() {
    Reading reading = withSite(Region.BRAINSTEM, SiteKey.of(Site.PONS, Side.LEFT));
    PaletteRow row = PaletteRow.of(Region.BRAINSTEM, reading);
    assertEquals(AssessmentState.PRESENT, row.state());
    assertEquals(Set.of(Side.LEFT), row.sides());
    PaletteRow.SiteLine pons =
        row.sites().stream().filter(line -> line.site() == Site.PONS).findFirst().orElseThrow();
    assertEquals(Optional.of(PRESENT), pons.on(Side.LEFT));
    assertEquals(Optional.empty(), pons.on(Side.RIGHT));
  }

  @Test
  void aPairedSiteWithoutASideIsBoth() {
    Reading reading = withSite(Region.BRAINSTEM, SiteKey.of(Site.PONS));
    assertEquals(Set.of(Side.LEFT, Side.RIGHT), PaletteRow.of(Region.BRAINSTEM, reading).sides());
  }

  @Test
  void notImagedSaysSo() {
    Reading reading =
        Reading.EMPTY.withRegion(
            Region.SPINE, RegionReading.of(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));
    PaletteRow row = PaletteRow.of(Region.SPINE, reading);
    assertEquals(AssessmentState.NOT_ASSESSED, row.state());
    assertEquals(NotAssessedReason.NOT_IMAGED, row.reason());
  }

  @Test
  void sulciCountOnlyThoseThatArePresent() {
    Reading reading =
        Reading.EMPTY.withSulci(
            List.of(
                Sulcus.of("s1", Side.RIGHT, Lobe.FRONTAL, "precentral", AssessmentState.PRESENT),
                Sulcus.of("s2", Side.LEFT, Lobe.FRONTAL, "central", AssessmentState.ABSENT)));
    PaletteRow row = PaletteRow.of(Region.SULCI, reading);
    assertEquals(1, row.sulci());
    assertEquals(Set.of(Side.RIGHT), row.sides());
    assertEquals(AssessmentState.PRESENT, row.state());
  }

  private static Reading withSite(Region region, SiteKey key) {
    return Reading.EMPTY.mapRegion(region, said -> said.withSite(key, PRESENT));
  }
}
