package org.sideroscope.app.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.SettleName;

class CardContentTest {

  private static final Reading CLASSICAL =
      all(AssessmentState.ABSENT)
          .withRegion(Region.VERMIS, RegionReading.of(AssessmentState.PRESENT))
          .withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.PRESENT))
          .withDistribution(Distribution.SYMMETRIC);

  private final Texts texts = Texts.of(Locale.UK);
  private final Classifier classifier = new Classifier();

  @Test
  void anEmptyReadingIsIncompleteAndSaysWhatToLookAt() {
    CardContent card = card(Reading.EMPTY);
    assertEquals(CardContent.Standing.INCOMPLETE, card.standing());
    assertTrue(card.next().isPresent());
    assertFalse(card.others().isEmpty());
  }

  @Test
  void aDefiniteResultOffersNothingToSettle() {
    CardContent card = card(CLASSICAL);
    assertEquals("iSS type 1, classical", card.result());
    assertEquals(CardContent.Standing.DEFINITE, card.standing());
    assertEquals(Optional.empty(), card.next());
    assertEquals("", card.others());
    assertEquals(List.of(), card.advice());
  }

  @Test
  void anUnknownThatMattersMakesItProvisionalAndIsNamed() {
    CardContent card = card(CLASSICAL.withDistribution(Distribution.UNKNOWN));
    assertEquals(CardContent.Standing.PROVISIONAL, card.standing());
    assertEquals(List.of(SettleName.DISTRIBUTION), card.toSettle());
    assertTrue(
        card.advice().contains("distribution symmetric makes it iSS type 1, classical"),
        card.advice()::toString);
  }

  @Test
  void sulciBesideInfratentorialDepositsAreAnExtension() {
    Reading reading =
        CLASSICAL
            .withRegion(Region.SULCI, RegionReading.of(AssessmentState.PRESENT))
            .withSulci(
                List.of(
                    Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "central", AssessmentState.PRESENT)));
    CardContent card = card(reading);
    assertEquals("iSS type 1, classical, with supratentorial extension", card.result());
    assertTrue(card.scores().contains("1 of 4"), card.scores());
  }

  private CardContent card(Reading reading) {
    return CardContent.of(classifier.classify(reading), texts);
  }

  private static Reading all(AssessmentState state) {
    Reading reading = Reading.EMPTY;
    for (Region region : Region.values()) {
      reading = reading.withRegion(region, RegionReading.of(state));
    }
    return reading
        .withHistory(reading.context().history().withIntracranialHaemorrhage(Answer.NO))
        .withAcquisition(reading.acquisition().withParamagneticSensitive(true));
  }
}
