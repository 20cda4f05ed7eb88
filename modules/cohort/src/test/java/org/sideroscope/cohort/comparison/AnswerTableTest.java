package org.sideroscope.cohort.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.FieldAnswers;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;

/** Readers begin late, leave studies out and read again: each answer stays with its study. */
final class AnswerTableTest {

  private static final Field VERMIS = Fields.find("region/vermis").orElseThrow();
  private static final Rater ANNA = new Rater("anna", 1);
  private static final Rater BEN = new Rater("ben", 1);

  private static FieldAnswers vermis(AssessmentState state) {
    return FieldAnswers.of(
        ScoredReading.of(Reading.EMPTY.withRegion(Region.VERMIS, RegionReading.of(state))));
  }

  @Test
  void keeps_the_answers_of_each_study_beside_one_another() {
    AnswerTable table = new AnswerTable();
    table.add(new Assignment("S0001", "ben", 1), vermis(AssessmentState.PRESENT));
    table.add(new Assignment("S0002", "anna", 1), vermis(AssessmentState.ABSENT));
    table.add(new Assignment("S0003", "anna", 1), vermis(AssessmentState.NOT_ASSESSED));
    table.add(new Assignment("S0003", "ben", 1), vermis(AssessmentState.INDETERMINATE));
    table.add(new Assignment("S0001", "ben", 1), vermis(AssessmentState.ABSENT));
    table.add(new Assignment("S0003", "ben", 2), vermis(AssessmentState.PRESENT));

    assertEquals(List.of("S0001", "S0002", "S0003"), table.studies());
    assertEquals(List.of(ANNA, BEN), table.readers());
    assertEquals(List.of("ben"), table.repeaters());
    assertEquals(List.of(BEN), table.readersOf("S0001"));
    assertEquals(List.of(ANNA, BEN), table.readersOf("S0003"));
    assertEquals(Optional.of("absent"), table.answer("S0001", BEN, VERMIS));
    assertEquals(Optional.empty(), table.answer("S0002", BEN, VERMIS));
    assertArrayEquals(
        new String[][] {{null, "absent"}, {"absent", null}, {null, "indeterminate"}},
        table.rows(VERMIS, List.of(ANNA, BEN)).toArray());
    assertEquals(Optional.of("present"), table.answer("S0003", new Rater("ben", 2), VERMIS));
  }
}
