package org.sideroscope.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.foundation.Failure;

class ContradictionsTest {

  private static final SiteKey LEFT_PONS = SiteKey.of(Site.PONS, Side.LEFT);
  private static final SiteKey MIDBRAIN = SiteKey.of(Site.MIDBRAIN);
  private static final Assessment NOT_IMAGED = Assessment.notAssessed(NotAssessedReason.NOT_IMAGED);

  @Test
  void anEmptyReadingHoldsTogether() {
    assertEquals(List.of(), Contradictions.of(Reading.EMPTY));
  }

  @Test
  void anAbsentRegionHasNoPresentSite() {
    assertEquals(
        List.of("regions.brainstem.sites.pons.left"),
        places(brainstem(Assessment.of(ABSENT), Map.of(LEFT_PONS, PRESENT, MIDBRAIN, ABSENT))));
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSENT", "INDETERMINATE", "NOT_ASSESSED"})
  void anAbsentRegionMayListSitesInAnyOtherState(AssessmentState site) {
    assertEquals(List.of(), places(brainstem(Assessment.of(ABSENT), Map.of(LEFT_PONS, site))));
  }

  @Test
  void aPresentRegionThatListsSitesHasAPresentOne() {
    assertEquals(
        List.of("regions.brainstem.state"),
        places(
            brainstem(Assessment.of(PRESENT), Map.of(LEFT_PONS, INDETERMINATE, MIDBRAIN, ABSENT))));
    assertEquals(
        List.of(),
        places(brainstem(Assessment.of(PRESENT), Map.of(LEFT_PONS, PRESENT, MIDBRAIN, ABSENT))));
    assertEquals(List.of(), places(brainstem(Assessment.of(PRESENT), Map.of())));
  }

  @Test
  void aPresentSiteThatOnlySupportsCarriesItsRegion() {
    RegionReading vermis =
        RegionReading.of(PRESENT)
            .withSite(SiteKey.of(Site.INFERIOR_VERMIS), Assessment.of(PRESENT));
    assertEquals(List.of(), places(Reading.EMPTY.withRegion(Region.VERMIS, vermis)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSENT", "INDETERMINATE", "PRESENT"})
  void aRegionThatWasNotImagedHasNoAssessedSite(AssessmentState site) {
    assertEquals(
        List.of("regions.brainstem.sites.pons.left"),
        places(brainstem(NOT_IMAGED, Map.of(LEFT_PONS, site))));
  }

  @Test
  void aRegionThatWasNotImagedMayListItsSitesAsNotAssessed() {
    assertEquals(List.of(), places(brainstem(NOT_IMAGED, Map.of(LEFT_PONS, NOT_ASSESSED))));
  }

  @Test
  void aRegionNotAssessedForAnotherReasonMayHaveAssessedSites() {
    assertEquals(
        List.of(),
        places(
            brainstem(
                Assessment.notAssessed(NotAssessedReason.ARTEFACT), Map.of(LEFT_PONS, ABSENT))));
  }

  @Test
  void aReasonStandsOnlyBesideNotAssessed() {
    Assessment stray = Assessment.of(ABSENT).withReason(NotAssessedReason.ARTEFACT);
    Reading reading =
        Reading.EMPTY
            .withRegion(
                Region.BRAINSTEM,
                RegionReading.of(stray).withSite(LEFT_PONS, stray).withSite(MIDBRAIN, NOT_IMAGED))
            .withRegion(Region.SULCI, RegionReading.of(stray))
            .withSulci(List.of(sulcus("s1", Side.LEFT, ABSENT).withAssessment(stray)));
    assertEquals(
        List.of(
            "regions.brainstem.reason",
            "regions.brainstem.sites.pons.left.reason",
            "regions.sulci.reason",
            "sulci[0].reason",
            "supratentorialOther.sylvian-fissure.right.reason"),
        places(
            reading.withDeposits(
                reading
                    .deposits()
                    .withSupratentorialOther(
                        SiteKey.of(Site.SYLVIAN_FISSURE, Side.RIGHT), stray))));
  }

  @Test
  void absentConvexitiesContradictAPresentConvexityRecordOnly() {
    Sulcus present = sulcus("s1", Side.LEFT, PRESENT);
    List<Sulcus> records =
        List.of(
            present.withConvexity(false),
            sulcus("s2", Side.LEFT, INDETERMINATE),
            sulcus("s3", Side.LEFT, PRESENT),
            sulcus("s4", Side.LEFT, PRESENT).withContinuousWithLobarHaemorrhage(true));
    assertEquals(
        List.of("sulci[2]", "sulci[3]"), places(convexities(Assessment.of(ABSENT), records)));
  }

  @Test
  void convexitiesThatWereNotImagedContradictEveryAssessedConvexityRecord() {
    List<Sulcus> records =
        List.of(
            sulcus("s1", Side.LEFT, ABSENT),
            sulcus("s2", Side.LEFT, NOT_ASSESSED),
            sulcus("s3", Side.LEFT, PRESENT).withConvexity(false));
    assertEquals(List.of("sulci[0]"), places(convexities(NOT_IMAGED, records)));
  }

  @Test
  void presentConvexitiesNeedNoPresentRecord() {
    assertEquals(
        List.of(),
        places(
            convexities(
                Assessment.of(PRESENT),
                List.of(sulcus("s1", Side.LEFT, ABSENT), sulcus("s2", Side.LEFT, INDETERMINATE)))));
  }

  @Test
  void convexitiesNotAllLookedAtMayStandBesideSulciAlreadyFound() {
    assertEquals(
        List.of(), places(convexities(Assessment.NONE, List.of(sulcus("s1", Side.LEFT, PRESENT)))));
  }

  @Test
  void theOtherSupratentorialSitesNeverContradictTheConvexities() {
    Reading reading = convexities(Assessment.of(ABSENT), List.of());
    assertEquals(
        List.of(),
        places(
            reading.withDeposits(
                reading
                    .deposits()
                    .withSupratentorialOther(SiteKey.of(Site.CINGULATE), Assessment.of(PRESENT)))));
  }

  @Test
  void sulciHaveIdsOfTheirOwn() {
    assertEquals(
        List.of("sulci[2].id"),
        places(
            Reading.EMPTY.withSulci(
                List.of(
                    sulcus("s1", Side.LEFT, PRESENT),
                    sulcus("s2", Side.LEFT, PRESENT),
                    sulcus("s1", Side.RIGHT, PRESENT)))));
  }

  @Test
  void adjacencyLeadsToAnotherSulcusOfTheSameHemisphere() {
    List<Sulcus> records =
        List.of(
            sulcus("s1", Side.LEFT, PRESENT).withAdjacentTo(List.of("s2", "s1", "s9", "s3")),
            sulcus("s2", Side.LEFT, PRESENT),
            sulcus("s3", Side.RIGHT, PRESENT));
    assertEquals(
        List.of("sulci[0].adjacentTo[1]", "sulci[0].adjacentTo[2]", "sulci[0].adjacentTo[3]"),
        places(Reading.EMPTY.withSulci(records)));
  }

  @Test
  void everyMessageSaysWhatWasExpectedAndRepeatsNothingTheReaderTyped() {
    List<Sulcus> records =
        List.of(
            sulcus("Jane", Side.LEFT, PRESENT).withAdjacentTo(List.of("Jane", "Doe", "S")),
            sulcus("Jane", Side.LEFT, PRESENT),
            sulcus("S", Side.RIGHT, PRESENT));
    Reading reading =
        convexities(Assessment.of(ABSENT).withReason(NotAssessedReason.ARTEFACT), records)
            .withRegion(Region.BRAINSTEM, RegionReading.of(PRESENT).withSite(LEFT_PONS, NOT_IMAGED))
            .withRegion(
                Region.FOLIA,
                RegionReading.of(NOT_IMAGED)
                    .withSite(SiteKey.of(Site.FLOCCULUS), Assessment.of(ABSENT)));
    List<Failure> found = Contradictions.of(reading);
    assertEquals(10, found.size(), found.toString());
    for (Failure failure : found) {
      assertTrue(failure.message().contains("expected"), failure.message());
      assertFalse(failure.message().contains("Jane"), failure.message());
      assertFalse(failure.message().contains("Doe"), failure.message());
    }
  }

  private static Reading brainstem(Assessment overall, Map<SiteKey, AssessmentState> sites) {
    RegionReading region = RegionReading.of(overall);
    for (Map.Entry<SiteKey, AssessmentState> site : sites.entrySet()) {
      region = region.withSite(site.getKey(), Assessment.of(site.getValue()));
    }
    return Reading.EMPTY.withRegion(Region.BRAINSTEM, region);
  }

  private static Reading convexities(Assessment overall, List<Sulcus> records) {
    return Reading.EMPTY.withRegion(Region.SULCI, RegionReading.of(overall)).withSulci(records);
  }

  private static Sulcus sulcus(String id, Side hemisphere, AssessmentState state) {
    return Sulcus.of(id, hemisphere, Lobe.FRONTAL, "superior frontal", state);
  }

  private static List<String> places(Reading reading) {
    return Contradictions.of(reading).stream().map(Failure::place).toList();
  }
}
