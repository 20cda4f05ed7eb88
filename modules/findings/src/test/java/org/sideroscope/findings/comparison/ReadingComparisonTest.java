package org.sideroscope.findings.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;
import static org.sideroscope.findings.comparison.Change.GONE;
import static org.sideroscope.findings.comparison.Change.NEW;
import static org.sideroscope.findings.comparison.Change.NOT_COMPARABLE;
import static org.sideroscope.findings.comparison.Change.UNCHANGED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

class ReadingComparisonTest {

  private static final SiteKey LEFT_PONS = SiteKey.of(Site.PONS, Side.LEFT);
  private static final SiteKey RIGHT_PONS = SiteKey.of(Site.PONS, Side.RIGHT);

  /** Every pair of states, of a region, of a sub-site and of a sulcus. */
  @TestFactory
  Stream<DynamicTest> everyPairOfStatesHasItsChange() {
    return Stream.of(AssessmentState.values())
        .flatMap(earlier ->
            Stream.of(AssessmentState.values())
                .map(now ->
                    DynamicTest.dynamicTest(
                        earlier + " then " + now, () -> checkPair(earlier, now))));
  }

  private static void checkPair(AssessmentState earlier, AssessmentState now) {
    Change expected = expected(earlier, now);
    assertEquals(
        expected, region(Region.VERMIS, vermis(earlier), vermis(now)), "region " + expected);
    assertEquals(expected, site(LEFT_PONS, leftPons(earlier), leftPons(now)));
    assertEquals(
        expected,
        sulcus(
            "central sulcus",
            sulci(NOT_ASSESSED, record("central sulcus", earlier)),
            sulci(NOT_ASSESSED, record("central sulcus", now))));
  }

  /** The table of the issue, written out. */
  private static Change expected(AssessmentState earlier, AssessmentState now) {
    return Map.of(
            "ABSENT PRESENT", NEW,
            "PRESENT ABSENT", GONE,
            "PRESENT PRESENT", UNCHANGED,
            "ABSENT ABSENT", UNCHANGED)
        .getOrDefault(earlier + " " + now, NOT_COMPARABLE);
  }

  @Test
  void whatWasNotImagedEarlierIsNotNew() {
    Deposits earlier =
        Deposits.NONE.withRegion(
            Region.SPINE, RegionReading.of(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));
    Deposits now = Deposits.NONE.withRegion(Region.SPINE, RegionReading.of(PRESENT));
    assertEquals(NOT_COMPARABLE, region(Region.SPINE, earlier, now));
    assertEquals(NOT_COMPARABLE, site(SiteKey.of(Site.CORD_CERVICAL), earlier, now));
  }

  @Test
  void aRegionCalledAbsentSpeaksForItsSitesAndOneCalledPresentDoesNot() {
    Deposits absent = Deposits.NONE.withRegion(Region.BRAINSTEM, RegionReading.of(ABSENT));
    Deposits present = Deposits.NONE.withRegion(Region.BRAINSTEM, RegionReading.of(PRESENT));
    assertEquals(NEW, site(LEFT_PONS, absent, leftPons(PRESENT)));
    assertEquals(NOT_COMPARABLE, site(LEFT_PONS, present, leftPons(PRESENT)));
    assertEquals(UNCHANGED, region(Region.BRAINSTEM, present, leftPons(PRESENT)));
    assertEquals(NOT_COMPARABLE, site(RIGHT_PONS, absent, leftPons(PRESENT)));
  }

  @Test
  void aPairedSiteWithoutASideStandsForBoth() {
    Deposits both =
        Deposits.NONE.withRegion(
            Region.BRAINSTEM,
            RegionReading.ofSites(Map.of(SiteKey.of(Site.PONS), Assessment.of(PRESENT))));
    assertEquals(GONE, site(LEFT_PONS, both, leftPons(ABSENT)));
    assertEquals(NOT_COMPARABLE, site(RIGHT_PONS, both, leftPons(ABSENT)));
  }

  @Test
  void supratentorialSitesAreComparedAsWell() {
    SiteKey key = SiteKey.of(Site.SYLVIAN_FISSURE, Side.LEFT);
    Deposits absent = Deposits.NONE.withSupratentorialOther(key, Assessment.of(ABSENT));
    Deposits present = Deposits.NONE.withSupratentorialOther(key, Assessment.of(PRESENT));
    assertEquals(NEW, site(key, absent, present));
    assertEquals(NOT_COMPARABLE, site(key, Deposits.NONE, present));
  }

  @Test
  void aSulcusWithoutARecordIsAbsentOnlyWhereTheConvexitiesWereAllLookedAt() {
    Deposits now = sulci(PRESENT, record("central sulcus", PRESENT));
    assertEquals(NEW, sulcus("central sulcus", sulci(ABSENT), now));
    assertEquals(NOT_COMPARABLE, sulcus("central sulcus", sulci(NOT_ASSESSED), now));
    assertEquals(NOT_COMPARABLE, sulcus("central sulcus", sulci(INDETERMINATE), now));
    assertEquals(
        NEW, sulcus("central sulcus", sulci(PRESENT, record("precentral sulcus", PRESENT)), now));
    assertEquals(GONE, sulcus("central sulcus", now, sulci(ABSENT)));
  }

  @Test
  void aDepositWithoutANameMayLieInAnySulcusOfItsHemisphere() {
    Deposits now = sulci(PRESENT, record("central sulcus", PRESENT));
    assertEquals(NOT_COMPARABLE, sulcus("central sulcus", sulci(PRESENT), now));
    assertEquals(
        NOT_COMPARABLE, sulcus("central sulcus", sulci(PRESENT, record(null, PRESENT)), now));
    assertEquals(
        NOT_COMPARABLE,
        sulcus(
            "central sulcus",
            sulci(PRESENT, record("x", PRESENT), record(" ", INDETERMINATE)),
            now));
    Sulcus right = Sulcus.of("r", Side.RIGHT, Lobe.FRONTAL, "", PRESENT);
    assertEquals(NEW, sulcus("central sulcus", sulci(PRESENT, right), now));
  }

  @Test
  void namesAreTheSameHoweverTheyAreWritten() {
    Deposits earlier = sulci(PRESENT, record("Pre-Central  sulcus", PRESENT));
    Deposits now = sulci(PRESENT, record("pre central sulcus", PRESENT));
    assertEquals(UNCHANGED, sulcus("pre central sulcus", earlier, now));
    assertEquals(1, ReadingComparison.of(earlier, now).sulci().size());
  }

  @Test
  void aSulcusOffTheConvexityIsNotSpokenOfByTheConvexities() {
    Deposits now = sulci(PRESENT, record("cingulate sulcus", PRESENT).withConvexity(false));
    assertEquals(NOT_COMPARABLE, sulcus("cingulate sulcus", sulci(ABSENT), now));
  }

  @Test
  void theOtherHemisphereIsAnotherSulcus() {
    Deposits earlier = sulci(PRESENT, record("central sulcus", PRESENT));
    Deposits now =
        sulci(PRESENT, Sulcus.of("r", Side.RIGHT, Lobe.FRONTAL, "central sulcus", PRESENT));
    assertEquals(GONE, sulcus("central sulcus", earlier, now));
    assertEquals(2, ReadingComparison.of(earlier, now).sulci().size());
  }

  @Test
  void twoRecordsOfOneNameAreOneSulcus() {
    Deposits earlier =
        sulci(PRESENT, record("central sulcus", ABSENT), record("central sulcus", PRESENT));
    assertEquals(UNCHANGED, sulcus("central sulcus", earlier, earlier));
    Deposits open =
        sulci(PRESENT, record("central sulcus", ABSENT), record("central sulcus", NOT_ASSESSED));
    assertEquals(NOT_COMPARABLE, sulcus("central sulcus", open, earlier));
  }

  private static Deposits vermis(AssessmentState state) {
    return Deposits.NONE.withRegion(Region.VERMIS, RegionReading.of(state));
  }

  private static Deposits leftPons(AssessmentState state) {
    return Deposits.NONE.withRegion(
        Region.BRAINSTEM, RegionReading.ofSites(Map.of(LEFT_PONS, Assessment.of(state))));
  }

  private static Deposits sulci(AssessmentState convexities, Sulcus... records) {
    return Deposits.NONE
        .withRegion(Region.SULCI, RegionReading.of(convexities))
        .withSulci(List.of(records));
  }

  private static Sulcus record(@Nullable String name, AssessmentState state) {
    return new Sulcus(
        "s-" + name + state,
        Side.LEFT,
        Lobe.FRONTAL,
        name,
        true,
        null,
        List.of(),
        false,
        Assessment.of(state));
  }

  private static Change region(Region region, Deposits earlier, Deposits now) {
    return ReadingComparison.of(earlier, now).regions().stream()
        .filter(compared -> compared.place() == region)
        .findFirst()
        .orElseThrow()
        .change();
  }

  private static Change site(SiteKey key, Deposits earlier, Deposits now) {
    return ReadingComparison.of(earlier, now).sites().stream()
        .filter(compared -> compared.place().equals(key))
        .findFirst()
        .orElseThrow()
        .change();
  }

  /** Of the left hemisphere. */
  private static Change sulcus(String name, Deposits earlier, Deposits now) {
    return ReadingComparison.of(earlier, now).sulci().stream()
        .filter(compared -> compared.place().equals(new NamedSulcus(Side.LEFT, name)))
        .findFirst()
        .orElseThrow()
        .change();
  }
}
