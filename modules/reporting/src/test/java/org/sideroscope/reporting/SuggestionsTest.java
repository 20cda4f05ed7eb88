package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.reporting.section.Sourced;

class SuggestionsTest {

  private static List<String> suggested(Reading reading) {
    return Samples.report(reading).suggestions().derived().stream().map(Sourced::id).toList();
  }

  @Test
  void classicalSiderosisWithACollection() {
    assertEquals(
        List.of(
            "wholeSpine",
            "locateLeak",
            "afterRepair",
            "angiography",
            "csf",
            "neuroOtology",
            "neuropsychology",
            "interval",
            "specialistTeam"),
        suggested(Samples.classical()));
  }

  @Test
  void aSpineThatWasImagedWholeIsNotAskedForAgain() {
    Acquisition whole =
        Samples.classical()
            .acquisition()
            .withCoverage(true, true, EnumSet.allOf(CordCoverage.class));
    assertFalse(suggested(Samples.classical().withAcquisition(whole)).contains("wholeSpine"));
  }

  @Test
  void noLeakIsSoughtWhereNoCollectionWasSeen() {
    List<String> suggested = suggested(Samples.provisional());
    assertFalse(suggested.contains("locateLeak"));
    assertFalse(suggested.contains("afterRepair"));
    assertTrue(suggested.contains("history"));
  }

  @Test
  void aSensitiveSequenceIsAskedForWhereverNoneWasRead() {
    assertEquals(List.of("sensitiveSequence"), suggested(Samples.incomplete()));
    assertEquals(List.of("sensitiveSequence"), suggested(Reading.EMPTY));
  }

  @Test
  void aSecondaryTypeIsNotWorkedUpAsSlowBleeding() {
    Reading secondary =
        Samples.none()
            .withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.PRESENT))
            .withDistribution(Distribution.ASYMMETRIC)
            .withHistory(History.NONE.withIntracranialHaemorrhage(Answer.YES));
    assertEquals(List.of("wholeSpine", "interval"), suggested(secondary));
  }

  @Test
  void corticalSiderosisAndNothingGetNoneOfThese() {
    Reading cortical =
        Samples.none()
            .withRegion(Region.SULCI, RegionReading.of(AssessmentState.PRESENT))
            .withSulci(
                List.of(Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "a", AssessmentState.PRESENT)));
    assertEquals(List.of(), suggested(cortical));
    assertEquals(List.of(), suggested(Samples.none()));
  }

  @Test
  void everySuggestionSaysConsiderAndNamesItsSource() {
    for (Reading reading :
        List.of(Samples.classical(), Samples.provisional(), Samples.incomplete())) {
      for (Sourced suggestion : Samples.report(reading).suggestions().derived()) {
        assertTrue(suggestion.text().toLowerCase(Locale.ROOT).contains("consider"));
        assertFalse(suggestion.source().isBlank());
      }
    }
  }
}
