package org.sideroscope.cohort.agreement.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Sample;
import org.sideroscope.cohort.agreement.Undefined;

class PercentAgreementTest {

  private static final Scale ANSWERS = Scale.nominal("absent", "present");

  @Test
  void ofTwoReadersItIsTheShareOfCasesTheyAgreeIn() {
    Ratings ratings =
        Ratings.builder(ANSWERS, 2)
            .addAlike(40, 0, 0)
            .addAlike(41, 1, 1)
            .addAlike(19, 0, 1)
            .addAlike(3, Ratings.MISSING, 1)
            .addAlike(2, Ratings.MISSING, Ratings.MISSING)
            .build();

    Estimate agreement = PercentAgreement.of(ratings).estimate().orElseThrow();

    assertEquals(0.81, agreement.value(), 1e-12);
    assertEquals(new Sample(100, 3, 2), agreement.sample());
    // 81 of 100: the score interval of R's prop.test(81, 100, correct = FALSE)
    assertNotNull(agreement.interval());
    assertEquals(0.7222115462, agreement.interval().low(), 1e-9);
    assertEquals(0.8748524849, agreement.interval().high(), 1e-9);
    assertTrue(agreement.cautions().contains(Caution.MISSING_READINGS));
  }

  @Test
  void withoutACaseInCommonThereIsNone() {
    Ratings ratings =
        Ratings.builder(ANSWERS, 2).add(0, Ratings.MISSING).add(Ratings.MISSING, 1).build();

    assertEquals(
        new Undefined(Undefined.Reason.NO_CASE_IN_COMMON, new Sample(0, 2, 0)),
        PercentAgreement.of(ratings));
  }

  @Test
  void oneReaderAgreesWithNobody() {
    assertEquals(
        new Undefined(Undefined.Reason.FEWER_THAN_TWO_RATERS, new Sample(0, 1, 0)),
        PercentAgreement.of(Ratings.builder(ANSWERS, 1).add(0).build()));
  }
}
