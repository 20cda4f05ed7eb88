package org.sideroscope.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.project.Opinion;

/** No marks may mean three things, and one more where they cannot be shown. */
class OpinionWordsTest {

  private static final Field VERMIS = Fields.find("region/vermis").orElseThrow();
  private static final Place PLACE = Place.of(Region.VERMIS);

  private final OpinionWords words = new OpinionWords(Texts.of(Locale.UK), false);

  private static Opinion opinion(Assessment said, boolean marksAtHand) {
    return new Opinion(
        "r1",
        Reading.EMPTY.withRegion(Region.VERMIS, RegionReading.of(said)),
        Marks.NONE,
        marksAtHand);
  }

  private String title(Opinion opinion, String answer) {
    return words.title(new Disagreement("S0001", VERMIS, Map.of("r1", answer)), opinion);
  }

  @Test
  void nothingMarkedIsSaidForWhatItIs() {
    assertEquals(
        "r1 · ✕ Absent\nnothing to mark",
        title(opinion(Assessment.of(AssessmentState.ABSENT), true), "absent"));
    assertEquals(
        "r1 · ✓ Present\nmarked nothing here",
        title(opinion(Assessment.of(AssessmentState.PRESENT), true), "present"));
    assertEquals(
        "r1 · – Not assessed: not imaged\nnot marked, as not assessed",
        title(
            opinion(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED), true),
            Disagreement.NOT_ANSWERED));
    assertEquals(
        "r1 · ✕ Absent\nmarks cannot be shown on these images",
        title(opinion(Assessment.of(AssessmentState.ABSENT), false), "absent"));
  }

  @Test
  void readersAreNumberedWhereTheirNamesAreHidden() {
    assertEquals("Reader 2", new OpinionWords(Texts.of(Locale.UK), true).reader("2"));
    assertEquals("r2", words.reader("r2"));
  }

  @Test
  void extentIsSaidAndWhatWasNotSaidIsLeftOut() {
    assertEquals(
        "Thick",
        words.details(
            opinion(Assessment.of(AssessmentState.PRESENT).withExtent(Extent.THICK), true), PLACE));
    assertEquals("", words.details(opinion(Assessment.NONE, true), PLACE));
    assertEquals(
        "not answered",
        words.answer(
            new Disagreement("S0001", VERMIS, Map.of("r1", Disagreement.NOT_ANSWERED)),
            "r1",
            Optional.empty()));
  }
}
