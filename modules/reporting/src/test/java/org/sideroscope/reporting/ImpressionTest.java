package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

class ImpressionTest {

  private static String draft(Reading reading) {
    return Samples.report(reading).impression().paragraphs().getFirst();
  }

  private static Reading with(Distribution distribution, Answer haemorrhage, Region... present) {
    Reading reading =
        Samples.none()
            .withDistribution(distribution)
            .withHistory(History.NONE.withIntracranialHaemorrhage(haemorrhage));
    for (Region region : present) {
      reading = reading.withRegion(region, RegionReading.of(PRESENT));
    }
    return reading;
  }

  private static Reading withSulci(int count) {
    List<Sulcus> sulci =
        Stream.iterate(1, number -> number + 1)
            .limit(count)
            .map(number -> Sulcus.of("s" + number, Side.LEFT, Lobe.FRONTAL, "n" + number, PRESENT))
            .toList();
    return Samples.none().withRegion(Region.SULCI, RegionReading.of(PRESENT)).withSulci(sulci);
  }

  static Stream<Arguments> definiteReadings() {
    Reading sylvian =
        Samples.none()
            .withDeposits(
                Samples.none()
                    .deposits()
                    .withSupratentorialOther(
                        SiteKey.of(Site.SYLVIAN_FISSURE), Assessment.of(PRESENT)));
    return Stream.of(
        Arguments.of(
            "iss-1-classical",
            with(Distribution.SYMMETRIC, Answer.NO, Region.VERMIS, Region.BRAINSTEM),
            "The findings meet the criteria of infratentorial superficial siderosis (iSS) type 1,"
                + " classical."),
        Arguments.of(
            "iss-1-restricted",
            with(Distribution.SYMMETRIC, Answer.NO, Region.VERMIS),
            "The findings meet the description of infratentorial superficial siderosis (iSS) type"
                + " 1, restricted (early)."),
        Arguments.of(
            "iss-1-vermis-not-involved",
            with(Distribution.SYMMETRIC, Answer.NO, Region.FOLIA, Region.BRAINSTEM),
            "but the superior vermis is not involved."),
        Arguments.of(
            "iss-2-secondary",
            with(Distribution.ASYMMETRIC, Answer.YES, Region.BRAINSTEM),
            "The findings, with the documented haemorrhage, meet the description of infratentorial"
                + " superficial siderosis (iSS) type 2, secondary."),
        Arguments.of(
            "iss-undetermined",
            with(Distribution.ASYMMETRIC, Answer.NO, Region.BRAINSTEM, Region.VERMIS),
            "the criteria do not determine a type of infratentorial superficial siderosis (iSS)."),
        Arguments.of(
            "css-focal",
            withSulci(1),
            "The findings meet the criteria of focal cortical superficial siderosis (cSS)."),
        Arguments.of(
            "css-disseminated",
            withSulci(4),
            "The findings meet the criteria of disseminated cortical superficial siderosis (cSS)."),
        Arguments.of(
            "supratentorial-other",
            sylvian,
            "There is supratentorial siderosis that is not of the cortical type."),
        Arguments.of(
            "none",
            Samples.none(),
            "No superficial siderosis that counts was seen on the images read."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("definiteReadings")
  void saysWhatTheCriteriaMakeOfIt(String code, Reading reading, String sentence) {
    ReportModel model = Samples.report(reading);
    assertEquals(code, model.classification().verdict().code());
    assertEquals("definite", model.classification().verdict().certainty());
    assertTrue(draft(reading).contains(sentence), draft(reading));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("definiteReadings")
  void withoutASensitiveSequenceNothingIsEstablishedOrRuledOut(
      String code, Reading reading, String sentence) {
    Reading blind = reading.withAcquisition(reading.acquisition().withParamagneticSensitive(false));
    String draft = draft(blind);
    assertFalse(draft.contains(sentence), code + ": " + draft);
    assertFalse(draft.contains("haemosiderin is seen"), draft);
    assertTrue(draft.contains("deposits can be neither established nor ruled out."), draft);
    assertFalse(
        Samples.report(blind).classification().verdict().certainty().equals("definite"), draft);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("definiteReadings")
  void neverConfirmsAndNeverExcludes(String code, Reading reading, String sentence) {
    for (Boolean sensitive : List.of(true, false)) {
      String draft =
          draft(reading.withAcquisition(reading.acquisition().withParamagneticSensitive(sensitive)))
              .toLowerCase(Locale.ROOT);
      assertFalse(draft.contains("confirm"), code + ": " + draft);
      assertFalse(draft.contains("exclu"), code + ": " + draft);
    }
  }

  @Test
  void aProvisionalResultNamesWhatItMayStillBe() {
    String draft = draft(Samples.provisional());
    assertTrue(
        draft.startsWith(
            "Provisional result on what is recorded so far: infratentorial superficial siderosis"
                + " (iSS) type 1, restricted (early). Still possible: iSS type 1, classical; iSS"
                + " type 2, secondary; iSS, type not determined."),
        draft);
    assertTrue(
        draft.contains(
            "Not assessed: brainstem; CN VIII; craniocervical junction; spine (not imaged)."),
        draft);
  }

  @Test
  void anIncompleteReadingIsCalledThat() {
    String draft = draft(Samples.incomplete());
    assertTrue(draft.startsWith("The reading is incomplete: "), draft);
    assertTrue(draft.contains("Indeterminate: brainstem."), draft);
    assertTrue(draft.contains("No deposit was seen in these regions: vermis."), draft);
  }

  @Test
  void saysWhereTheDepositsAreAndWhatMayBeTheirSource() {
    String draft = draft(Samples.classical());
    assertTrue(
        draft.contains(
            "Superficial haemosiderin is seen at the superior vermis, cerebellar folia (both),"
                + " midbrain (both), pons (both), vestibulocochlear nerve (left), craniocervical"
                + " junction (both) and cervical cord (C2 to C5)."),
        draft);
    assertTrue(draft.contains("Supratentorial extension is recorded."), draft);
    assertTrue(
        draft.contains("3 convexity sulci are recorded as involved (left 2, right 1)."), draft);
    assertTrue(
        draft.contains(
            "Indeterminate: flocculus (left), vestibulocochlear nerve (right) and right occipital"
                + " sulcus without a name."),
        draft);
    assertTrue(
        draft.endsWith(
            "Possible source of bleeding, as recorded: Fluid-filled intraspinal collection (T2 to"
                + " T8, ventral)."),
        draft);
  }

  @Test
  void theDraftSaysThatItIsOne() {
    assertTrue(Samples.report(Samples.none()).impression().drafted());
    assertTrue(
        Documents.text(Samples.report(Samples.none()))
            .contains("Drafted by the program from the recorded findings, not yet edited"));
  }

  @Test
  void theReadersOwnTextIsUsedUntouched() {
    String own = "  As before.\n\n<No change> since 2019. ";
    Reading reading =
        Samples.classical().withNarrative(Samples.classical().narrative().withImpression(own));
    assertEquals(List.of(own), Samples.report(reading).impression().paragraphs());
    assertFalse(Samples.report(reading).impression().drafted());
    assertFalse(Documents.text(Samples.report(reading)).contains("Drafted by the program"));
  }

  @Test
  void aBlankTextIsNoText() {
    Reading reading =
        Samples.none().withNarrative(Samples.none().narrative().withImpression(" \n"));
    assertTrue(Samples.report(reading).impression().drafted());
  }

  @Test
  void absentAndNotAssessedAreNeverMixed() {
    Reading reading = Samples.blank();
    for (Region region : Region.values()) {
      AssessmentState state = region.number() % 2 == 0 ? ABSENT : AssessmentState.NOT_ASSESSED;
      reading = reading.withRegion(region, RegionReading.of(state));
    }
    String draft = draft(reading);
    assertTrue(draft.contains("regions: folia, flocculus, peduncles; CN VIII; spine."), draft);
    assertTrue(
        draft.contains(
            "Not assessed: vermis; brainstem; craniocervical junction; convexity sulci."),
        draft);
  }
}
