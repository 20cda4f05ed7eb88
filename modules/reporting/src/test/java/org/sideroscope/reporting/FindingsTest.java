package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.reporting.section.RegionFindings;
import org.sideroscope.reporting.section.SiteRow;

class FindingsTest {

  private static RegionFindings brainstem(RegionReading said) {
    return region(Samples.blank().withRegion(Region.BRAINSTEM, said), Region.BRAINSTEM);
  }

  private static RegionFindings region(Reading reading, Region region) {
    return Samples.report(reading).findings().regions().stream()
        .filter(findings -> findings.key().equals(region.key()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allSevenRegionsAndTheOtherSupratentorialSitesAreListed() {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", ""),
        Samples.report(Reading.EMPTY).findings().regions().stream()
            .map(RegionFindings::number)
            .toList());
  }

  @Test
  void aRegionNobodySpokeOfHasNoListOfItsOwn() {
    RegionFindings region = brainstem(RegionReading.NONE);
    assertEquals("not-assessed", region.mark().key());
    assertFalse(region.isDetailed());
  }

  @Test
  void whatWasNotMentionedIsNotAssessedBesideWhatWas() {
    RegionFindings region =
        brainstem(
            RegionReading.NONE.withSite(SiteKey.of(Site.PONS, Side.LEFT), Assessment.of(ABSENT)));
    assertEquals("pons (left)", region.absent());
    assertEquals(
        "midbrain (both), quadrigeminal plate (both), pons (right), medulla (both), outlet of the"
            + " fourth ventricle",
        region.notAssessed());
    assertEquals("not-assessed", region.mark().key());
  }

  @Test
  void aRegionMarkedAbsentSpeaksForTheSitesThatAreNotListed() {
    RegionFindings region =
        brainstem(RegionReading.of(ABSENT).withSite(SiteKey.of(Site.PONS), Assessment.of(ABSENT)));
    assertEquals("", region.notAssessed());
    assertEquals("absent", region.mark().key());
  }

  @Test
  void reasonsAreKeptApart() {
    RegionFindings region =
        brainstem(
            RegionReading.NONE
                .withSite(
                    SiteKey.of(Site.MIDBRAIN), Assessment.notAssessed(NotAssessedReason.ARTEFACT))
                .withSite(
                    SiteKey.of(Site.MEDULLA),
                    Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));
    assertTrue(region.notAssessed().startsWith("midbrain (both) (artefact); medulla (both) (not"));
    assertTrue(
        region
            .notAssessed()
            .endsWith("; quadrigeminal plate (both), pons (both), outlet of the fourth ventricle"));
  }

  @Test
  void bothSidesShareALineWhereTheSameWasSaidOfThem() {
    Assessment thin = Assessment.of(PRESENT).withExtent(Extent.THIN);
    RegionFindings region =
        brainstem(
            RegionReading.NONE
                .withSite(
                    SiteKey.of(Site.PONS, Side.LEFT),
                    thin.withMeasurements(new Measurements(0.5, null, null)))
                .withSite(
                    SiteKey.of(Site.PONS, Side.RIGHT),
                    thin.withMeasurements(new Measurements(0.25, null, null)))
                .withSite(SiteKey.of(Site.MEDULLA, Side.LEFT), thin)
                .withSite(SiteKey.of(Site.MEDULLA, Side.RIGHT), Assessment.of(INDETERMINATE)));
    assertEquals(
        List.of("pons both sides", "medulla left", "medulla right"),
        region.rows().stream().map(row -> row.site() + " " + row.side()).toList());
    assertEquals("left 0.5 ml; right 0.25 ml", region.rows().getFirst().measurements());
    assertEquals("pons (both), medulla (left), medulla (right) indeterminate", region.where());
  }

  @Test
  void aDepositAtASiteThatOnlySupportsIsNotHiddenByItsRegion() {
    Reading reading =
        Samples.blank()
            .withRegion(
                Region.VERMIS,
                RegionReading.NONE
                    .withSite(SiteKey.of(Site.SUPERIOR_VERMIS), Assessment.of(ABSENT))
                    .withSite(SiteKey.of(Site.INFERIOR_VERMIS), Assessment.of(PRESENT)));
    assertEquals("present", region(reading, Region.VERMIS).mark().key());
    assertEquals("inferior vermis", region(reading, Region.VERMIS).where());
  }

  @Test
  void numbersStandWithTheSentenceOnWhatTheyAreWorth() {
    assertTrue(Samples.report(Samples.classical()).findings().measured());
    assertFalse(Samples.report(Samples.provisional()).findings().measured());
    assertTrue(Documents.text(Samples.report(Samples.classical())).contains("is validated (PN)"));
  }

  @Test
  void theWordsOfALineAreThoseOfTheReader() {
    SiteRow row = region(Samples.classical(), Region.SPINE).rows().getFirst();
    assertEquals("cervical cord", row.site());
    assertEquals("C2 to C5", row.levels());
    assertEquals("thin rim", row.extent());
    assertEquals("moderate", row.confidence());
  }

  @Test
  void sulciOfAnUnfinishedReadingAreNotCalledAbsent() {
    Reading reading = Samples.blank().withSulci(Samples.sulci());
    assertEquals("present", region(reading, Region.SULCI).mark().key());
    assertEquals(
        "At least 3 sulci counted, the convexities not all settled",
        Samples.report(reading).sulci().count());
    assertEquals(
        "No sulcus counted, the convexities not all settled",
        Samples.report(Samples.blank()).sulci().count());
  }

  @Test
  void aSulcusSaysWhetherItCounts() {
    assertEquals(
        List.of("counts", "counts", "counts", "no: continuous with a lobar haemorrhage"),
        Samples.report(Samples.classical()).sulci().rows().stream()
            .map(row -> row.counts())
            .toList());
    assertEquals(
        "precentral sulcus",
        Samples.report(Samples.classical()).sulci().rows().getFirst().adjacent());
  }

  @Test
  void whatWasSetWithTheRestIsNeverShownAsSaid() {
    Assessment rest = Assessment.of(ABSENT).withSetBy(SetBy.REST_ABSENT);
    RegionFindings folia =
        region(Samples.blank().withRegion(Region.FOLIA, RegionReading.of(rest)), Region.FOLIA);
    assertEquals("absent (with the rest)", folia.mark().word());

    RegionFindings brainstem =
        brainstem(
            RegionReading.NONE
                .withSite(SiteKey.of(Site.PONS, Side.LEFT), Assessment.of(PRESENT))
                .withSite(SiteKey.of(Site.PONS, Side.RIGHT), Assessment.of(ABSENT))
                .withSite(SiteKey.of(Site.MEDULLA), rest));
    assertEquals("pons (right); with the rest: medulla (both)", brainstem.absent());
  }

  @Test
  void onlyWhereSomethingWasSetTogetherTheReportExplainsIt() {
    Assessment implied = Assessment.of(ABSENT).withSetBy(SetBy.IMPLIED);
    Reading set = Samples.blank().withRegion(Region.FOLIA, RegionReading.of(implied));
    assertTrue(Samples.report(set).findings().setTogetherNote().contains("Implied"));
    assertEquals("", Samples.report(Samples.blank()).findings().setTogetherNote());
  }
}
