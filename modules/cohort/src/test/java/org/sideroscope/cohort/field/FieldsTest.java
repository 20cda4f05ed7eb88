package org.sideroscope.cohort.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.readingformat.ReadingReader;

class FieldsTest {

  private static Field field(String key) {
    return Fields.find(key).orElseThrow();
  }

  private static Optional<String> answer(String key, Reading reading) {
    return field(key).answer(ScoredReading.of(reading));
  }

  @Test
  void whatWasNotAssessedIsMissingAndNeverAbsent() {
    Fields.values().stream()
        .filter(Field::isAsked)
        .forEach(field -> {
          assertEquals(
              Optional.empty(), field.answer(ScoredReading.of(Reading.EMPTY)), field.key());
          assertFalse(field.isDealtWith(Reading.EMPTY), field.key());
        });
    assertEquals(Optional.empty(), answer("sulci", Reading.EMPTY));
    assertEquals(Optional.empty(), answer("volume/vermis", Reading.EMPTY));
  }

  @Test
  void aReasonForNotAssessingIsAnAnswerToTheQuestionButNoRating() {
    Reading notImaged =
        Reading.EMPTY.withRegion(
            Region.SPINE, RegionReading.of(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));

    assertTrue(field("region/spine").isDealtWith(notImaged));
    assertEquals(Optional.empty(), answer("region/spine", notImaged));
    assertTrue(
        field("distribution").isDealtWith(Reading.EMPTY.withDistribution(Distribution.UNKNOWN)));
    assertEquals(
        Optional.empty(),
        answer("distribution", Reading.EMPTY.withDistribution(Distribution.UNKNOWN)));
  }

  @Test
  void whatWasSaidOfBothSidesStandsForEach() {
    Reading pons =
        Reading.EMPTY.withRegion(
            Region.BRAINSTEM,
            RegionReading.ofSites(
                Map.of(SiteKey.of(Site.PONS), Assessment.of(AssessmentState.PRESENT))));

    assertEquals(Optional.of("present"), answer("brainstem/pons.left", pons));
    assertEquals(Optional.of("present"), answer("brainstem/pons.right", pons));
    assertEquals(Optional.of("present"), answer("region/brainstem", pons));
    assertEquals(Optional.empty(), answer("brainstem/medulla.left", pons));
  }

  @Test
  void theVolumeOfARegionIsThatOfAllItsSitesAndNoneWhereItIsAbsent() {
    Assessment measured = Assessment.of(AssessmentState.PRESENT);
    Reading two =
        Reading.EMPTY.withRegion(
            Region.BRAINSTEM,
            RegionReading.ofSites(
                Map.of(
                    SiteKey.of(Site.PONS, Side.LEFT),
                    measured.withMeasurements(new Measurements(0.5, null, null)),
                    SiteKey.of(Site.PONS, Side.RIGHT),
                    measured.withMeasurements(new Measurements(0.25, null, null)))));

    assertEquals(Optional.of("0.75"), answer("volume/brainstem", two));
    assertEquals(
        Optional.of("0.0"),
        answer(
            "volume/vermis",
            Reading.EMPTY.withRegion(Region.VERMIS, RegionReading.of(AssessmentState.ABSENT))));
  }

  @Test
  void whichClassAnIncompleteReadingWillBeOfIsNotKnown() {
    assertEquals(Optional.of("yes"), answer("result/incomplete", Reading.EMPTY));
    assertEquals(Optional.empty(), answer("result/none", Reading.EMPTY));
    assertEquals(Optional.empty(), answer("result/css-focal", Reading.EMPTY));
  }

  @Test
  void exactlyOneClassIsThatOfACompleteReading() {
    Reading focal =
        new ReadingReader()
            .parse(
                Path.of(System.getProperty("sideroscope.root", "."))
                    .resolve("test-images/studies/css-focal/truth/reading.json"))
            .orThrow()
            .reading();

    for (ResultCode code : ResultCode.values()) {
      assertEquals(
          Optional.of(code == ResultCode.CSS_FOCAL ? "yes" : "no"),
          answer("result/" + code.code(), focal),
          code.code());
    }
    assertFalse(field("result/none").isAdjudicable());
    assertTrue(field("result").isAdjudicable());
  }

  @Test
  void everyAnswerIsOneOfTheFieldsCategories() {
    Reading reading =
        Reading.EMPTY
            .withRegion(Region.VERMIS, RegionReading.of(AssessmentState.PRESENT))
            .withRegion(Region.SULCI, RegionReading.of(AssessmentState.ABSENT))
            .withDistribution(Distribution.SYMMETRIC);
    List<Field> answered =
        Fields.values().stream()
            .filter(field -> field.answer(ScoredReading.of(reading)).isPresent())
            .toList();

    assertTrue(answered.size() > 8);
    for (Field field : answered) {
      String answer = field.answer(ScoredReading.of(reading)).orElseThrow();
      assertTrue(
          field.scale().isNumeric() || field.categories().contains(answer),
          () -> field + " " + answer);
    }
  }
}
