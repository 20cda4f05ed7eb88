package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

class ClassifierTest {

  private static final Reading VERMIS_AND_BRAINSTEM =
      Reading.EMPTY
          .withAcquisition(Acquisition.NONE.withParamagneticSensitive(true))
          .withRegion(Region.VERMIS, RegionReading.of(AssessmentState.PRESENT))
          .withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.PRESENT))
          .withDistribution(Distribution.SYMMETRIC)
          .withHistory(History.NONE.withIntracranialHaemorrhage(Answer.NO));

  private final Classifier classifier = new Classifier();

  @Test
  void theCodesStandInAlphabeticalOrder() {
    List<ResultCode> codes = Arrays.asList(ResultCode.values());
    assertEquals(codes.stream().sorted(Comparator.comparing(ResultCode::code)).toList(), codes);
    for (ResultCode code : codes) {
      assertEquals(code, ResultCode.parse(code.code()).orElseThrow());
    }
    assertTrue(ResultCode.parse("iss").isEmpty());
  }

  @Test
  void theSameReadingGivesTheSameValue() {
    assertEquals(
        classifier.classify(VERMIS_AND_BRAINSTEM),
        new Classifier().classify(VERMIS_AND_BRAINSTEM.withSulci(List.of())));
  }

  @Test
  void aClassificationCannotBeChanged() {
    Classification derived = classifier.classify(Reading.EMPTY);
    assertThrows(UnsupportedOperationException.class, () -> derived.possible().clear());
    assertThrows(UnsupportedOperationException.class, () -> derived.criteria().clear());
    assertThrows(UnsupportedOperationException.class, () -> derived.cautions().clear());
  }

  @Test
  void coverageNeverChangesWhatIsJudged() {
    Reading covered =
        VERMIS_AND_BRAINSTEM.withAcquisition(
            VERMIS_AND_BRAINSTEM
                .acquisition()
                .withCoverage(true, false, Set.of(CordCoverage.CERVICAL)));
    assertEquals(classifier.classify(VERMIS_AND_BRAINSTEM), classifier.classify(covered));
  }

  @Test
  void everyCriterionIsExplained() {
    List<CriterionResult> criteria = classifier.classify(VERMIS_AND_BRAINSTEM).criteria();
    assertEquals(
        Stream.of(Criterion.values()).map(Criterion::id).toList(),
        criteria.stream().map(CriterionResult::id).toList());
    assertEquals(criteria.size(), new HashSet<>(criteria).size());
    for (CriterionResult criterion : criteria) {
      assertFalse(criterion.text().isBlank(), criterion.id());
      assertTrue(criterion.source().matches("(PN|AJNR).*"), criterion.id());
    }
  }

  @Test
  void theMarksThatDecidedACriterionComeWithIt() {
    Evidence left = evidence("1.2.3");
    Evidence right = evidence("1.2.4");
    Evidence elsewhere = evidence("1.2.5");
    RegionReading brainstem =
        RegionReading.NONE
            .withSite(SiteKey.of(Site.PONS, Side.LEFT), present().withEvidence(List.of(left)))
            .withSite(SiteKey.of(Site.PONS, Side.RIGHT), present().withEvidence(List.of(right)))
            .withSite(
                SiteKey.of(Site.MEDULLA),
                Assessment.of(AssessmentState.ABSENT).withEvidence(List.of(elsewhere)));
    CriterionResult criterion =
        criterion(VERMIS_AND_BRAINSTEM.withRegion(Region.BRAINSTEM, brainstem), "brainstem");
    assertEquals(List.of("brainstem/pons.left", "brainstem/pons.right"), criterion.sites());
    assertEquals(List.of(left, right), criterion.evidence());
  }

  @Test
  void aRegionJudgedAsAWholeBringsItsOwnMarks() {
    Evidence rim = evidence("1.2.3");
    RegionReading brainstem = RegionReading.of(present().withEvidence(List.of(rim)));
    CriterionResult criterion =
        criterion(VERMIS_AND_BRAINSTEM.withRegion(Region.BRAINSTEM, brainstem), "two-regions");
    assertEquals(List.of("vermis", "brainstem"), criterion.sites());
    assertEquals(List.of(rim), criterion.evidence());
  }

  @Test
  void aContradictoryReadingIsClassifiedAllTheSame() {
    Reading contradictory =
        VERMIS_AND_BRAINSTEM.withRegion(
            Region.BRAINSTEM,
            RegionReading.of(AssessmentState.ABSENT).withSite(SiteKey.of(Site.PONS), present()));
    assertEquals(ResultCode.ISS_1_CLASSICAL, classifier.classify(contradictory).result());
  }

  @Test
  void cautionsNameWhatTheyAreAbout() {
    Reading spine =
        VERMIS_AND_BRAINSTEM.withRegion(
            Region.SPINE,
            RegionReading.NONE
                .withSite(
                    SiteKey.of(Site.CORD_CERVICAL), Assessment.of(AssessmentState.INDETERMINATE))
                .withSite(
                    SiteKey.of(Site.CORD_THORACIC),
                    Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));
    assertTrue(caution(spine, "cord-levels-not-imaged").contains("thoracic cord"));

    Reading sides =
        VERMIS_AND_BRAINSTEM.withRegion(
            Region.FOLIA,
            RegionReading.NONE
                .withSite(SiteKey.of(Site.MIDDLE_PEDUNCLE, Side.LEFT), present())
                .withSite(
                    SiteKey.of(Site.MIDDLE_PEDUNCLE, Side.RIGHT),
                    Assessment.of(AssessmentState.ABSENT)));
    assertTrue(
        caution(sides, "symmetric-against-the-sides").contains("middle cerebellar peduncle"));

    Reading beside =
        Reading.EMPTY.withSulci(
            List.of(
                sulcus("s1", "central").withContinuousWithLobarHaemorrhage(true),
                sulcus("s2", " ").withContinuousWithLobarHaemorrhage(true)));
    assertTrue(
        caution(beside, "sulci-beside-haemorrhage").contains("left central, left sulcus s2"));
  }

  @Test
  void theCautionOnCorticalSiderosisListsEachThingOnce() {
    Reading reading = Reading.EMPTY.withSulci(List.of(sulcus("s1", "central")));
    reading =
        reading.withContext(
            reading
                .context()
                .withMimics(
                    List.of(
                        new Mimic("RCVS", AssessmentState.PRESENT, null),
                        new Mimic("something rare", AssessmentState.INDETERMINATE, null),
                        new Mimic("CAA", AssessmentState.NOT_ASSESSED, null)))
                .withAssociatedFindings(
                    List.of(
                        AssociatedFinding.of("subarachnoid-clot", AssessmentState.PRESENT),
                        AssociatedFinding.of("Subarachnoid clot", AssessmentState.PRESENT),
                        AssociatedFinding.of("hydrocephalus", AssessmentState.PRESENT))));
    assertTrue(
        caution(reading, "css-with-haemorrhage-or-mimic")
            .endsWith(
                ": Subarachnoid clot, Reversible cerebral vasoconstriction syndrome, something"
                    + " rare."));
  }

  @Test
  void anOverrideNamesBothClassesAndMissesItsReason() {
    Reading overridden =
        VERMIS_AND_BRAINSTEM.withClassOverride(
            new ClassOverride("iss-2-secondary", null, null, null));
    String text = caution(overridden, "overridden");
    assertTrue(text.contains("iSS type 2, secondary"), text);
    assertTrue(text.contains("iSS type 1, classical"), text);
    assertTrue(text.contains("no reason"), text);
    String explained =
        caution(
            VERMIS_AND_BRAINSTEM.withClassOverride(
                new ClassOverride("iss-2-secondary", "old clot", null, null)),
            "overridden");
    assertFalse(explained.contains("no reason"), explained);
  }

  @Test
  void theWayAroundTheThirdRegionIsSaidAsItIs() {
    Assessment notImaged = Assessment.notAssessed(NotAssessedReason.NOT_IMAGED);
    Reading noCord = VERMIS_AND_BRAINSTEM.withRegion(Region.SPINE, RegionReading.of(notImaged));
    assertTrue(caution(noCord, "cord-not-imaged").contains("junction alone"));
    Reading neither =
        noCord.withRegion(Region.CRANIOCERVICAL_JUNCTION, RegionReading.of(notImaged));
    assertTrue(caution(neither, "cord-not-imaged").contains("left out"));
    assertTrue(caution(neither, "junction-not-imaged").contains("left out"));
  }

  @Test
  void anUncertainNerveAndOneThatWasNotAssessedAreSaidAsTheyAre() {
    String id = "supportive-sites-uncertain";
    Reading nerve =
        VERMIS_AND_BRAINSTEM.withRegion(
            Region.CN8, RegionReading.of(AssessmentState.INDETERMINATE));
    assertTrue(caution(nerve, id).contains("is indeterminate"));
    assertTrue(caution(VERMIS_AND_BRAINSTEM, id).contains("was not assessed"));
  }

  private CriterionResult criterion(Reading reading, String id) {
    return classifier.classify(reading).criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String caution(Reading reading, String id) {
    return classifier.classify(reading).cautions().stream()
        .filter(caution -> caution.id().equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Assessment present() {
    return Assessment.of(AssessmentState.PRESENT);
  }

  private static Evidence evidence(String sopInstanceUid) {
    return new Evidence(null, List.of(sopInstanceUid), List.of(), List.of(), null);
  }

  private static Sulcus sulcus(String id, String name) {
    return new Sulcus(id, Side.LEFT, null, name, true, null, List.of(), false, present());
  }
}
