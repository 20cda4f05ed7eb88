package org.sideroscope.cohort.agreement.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Sample;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

class PublishedMeasurementsTest {

  private static final double NONE = Measurements.MISSING;

  /** Shrout and Fleiss 1979, table 2; they state .29 and .71, the digits are of psych 2.2.9. */
  private static Measurements.Builder shroutAndFleiss() {
    return Measurements.builder(4)
        .add(9, 2, 5, 8)
        .add(6, 1, 3, 2)
        .add(8, 4, 6, 8)
        .add(7, 1, 2, 6)
        .add(10, 5, 6, 9)
        .add(6, 2, 4, 7);
  }

  @Test
  void intraclassCorrelationsOfSixTargetsAndFourJudges() {
    Measurements measurements = shroutAndFleiss().build();

    check(
        IntraclassCorrelation.absoluteAgreement(measurements),
        0.2897637795,
        0.01878651337,
        0.7610843696,
        1e-9);
    check(
        IntraclassCorrelation.consistency(measurements),
        0.7148407148,
        0.34246476503,
        0.9458582600,
        1e-9);
  }

  @Test
  void casesThatAReaderLeftOutAreCountedAndNamed() {
    Statistic statistic =
        IntraclassCorrelation.consistency(
            shroutAndFleiss().add(NONE, 3, 3, 3).add(NONE, NONE, NONE, NONE).build());

    assertEquals(new Sample(6, 1, 1), statistic.sample());
    assertEquals(0.7148407148, estimate(statistic).value(), 1e-9);
    assertTrue(estimate(statistic).cautions().contains(Caution.MISSING_READINGS));
    assertTrue(estimate(statistic).cautions().contains(Caution.FEW_CASES));
  }

  /**
   * Bland and Altman 1986: first readings of two peak flow meters in l/min. They find -2.1, from
   * -22.0 to 17.8; limits by 1.96 and their errors from R's BlandAltmanLeh 0.3.1, whose errors
   * round 1 + 1.96 squared / 2 up to 3.
   */
  @Test
  void limitsOfAgreementOfTwoPeakFlowMeters() {
    BlandAltman found = BlandAltman.of(peakFlow());

    check(found.bias(), -2.11764705882, -22.0488376966, 17.8135435790, 1e-9);
    assertEquals(-78.09730161109, estimate(found.lowerLimit()).value(), 0.005);
    assertEquals(73.86200749345, estimate(found.upperLimit()).value(), 0.005);
    assertEquals(
        108.3838423335 - 73.86200749345,
        (interval(found.upperLimit()).high() - interval(found.upperLimit()).low()) / 2,
        0.8);
  }

  private static Measurements peakFlow() {
    int[] wright = {
      494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427
    };
    int[] mini = {
      512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451
    };
    Measurements.Builder measurements = Measurements.builder(2);
    for (int i = 0; i < wright.length; i++) {
      measurements.add(wright[i], mini[i]);
    }
    return measurements.build();
  }

  @Test
  void readersWhoMeasureTheSameAgreeFullyWithoutAnInterval() {
    Measurements same = Measurements.builder(2).add(1.5, 1.5).add(2.5, 2.5).add(0, 0).build();

    Estimate correlation = estimate(IntraclassCorrelation.absoluteAgreement(same));
    assertEquals(1, correlation.value());
    assertNull(correlation.interval());
    assertTrue(correlation.cautions().contains(Caution.NO_SPREAD));
    assertEquals(0, estimate(BlandAltman.of(same).upperLimit()).value());
  }

  @Test
  void whereCasesDoNotDifferCorrelationIsUndefined() {
    Measurements flat = Measurements.builder(2).add(0.1, 0.3).add(0.1, 0.3).add(0.1, 0.3).build();

    assertEquals(
        Undefined.Reason.NO_VARIANCE,
        assertInstanceOf(Undefined.class, IntraclassCorrelation.absoluteAgreement(flat)).reason());
    assertEquals(
        Undefined.Reason.NO_VARIANCE,
        assertInstanceOf(Undefined.class, BlandAltman.of(flat).trend()).reason());
  }

  @Test
  void differencesThatGrowWithTheVolumeAreNamedAtTheLimits() {
    Measurements.Builder growing = Measurements.builder(2);
    for (int i = 1; i <= 20; i++) {
      growing.add(1.3 * i + (i % 2) * 0.1, i);
    }
    BlandAltman found = BlandAltman.of(growing.build());

    assertEquals(0.3 / 1.15, estimate(found.trend()).value(), 0.01);
    assertTrue(estimate(found.upperLimit()).cautions().contains(Caution.LIMITS_VARY));
    assertFalse(estimate(found.bias()).cautions().contains(Caution.LIMITS_VARY));
    assertFalse(
        estimate(BlandAltman.of(peakFlow()).upperLimit()).cautions().contains(Caution.LIMITS_VARY));
  }

  @Test
  void oneCaseOrOneReaderIsTooFew() {
    assertEquals(
        Undefined.Reason.TOO_FEW_CASES,
        assertInstanceOf(
                Undefined.class,
                IntraclassCorrelation.consistency(Measurements.builder(2).add(1, 2).build()))
            .reason());
    assertEquals(
        Undefined.Reason.FEWER_THAN_TWO_RATERS,
        assertInstanceOf(
                Undefined.class,
                IntraclassCorrelation.consistency(Measurements.builder(1).add(1).add(2).build()))
            .reason());
    assertEquals(
        Undefined.Reason.NOT_TWO_RATERS,
        assertInstanceOf(Undefined.class, BlandAltman.of(shroutAndFleiss().build()).bias())
            .reason());
  }

  private static void check(
      Statistic statistic, double value, double low, double high, double tolerance) {
    assertEquals(value, estimate(statistic).value(), tolerance);
    assertEquals(low, interval(statistic).low(), tolerance);
    assertEquals(high, interval(statistic).high(), tolerance);
  }

  private static Estimate estimate(Statistic statistic) {
    return statistic.estimate().orElseThrow();
  }

  private static Interval interval(Statistic statistic) {
    Interval interval = estimate(statistic).interval();
    assertNotNull(interval);
    return interval;
  }
}
