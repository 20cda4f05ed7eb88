package org.sideroscope.cohort.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseSummaryTest {

  private static final Sample ONE = new Sample(1, 0, 0);

  private static Statistic value(double value) {
    return new Estimate(value, null, ONE, List.of());
  }

  @Test
  void undefinedCasesAreLeftOutAndCounted() {
    CaseSummary summary =
        CaseSummary.of(
            List.of(
                value(4),
                value(1),
                new Undefined(Undefined.Reason.NOTHING_MARKED, ONE),
                value(2),
                value(3)),
            1);

    assertEquals(new Sample(4, 1, 0), summary.mean().sample());
    assertEquals(2.5, of(summary.mean()).value());
    assertEquals(2.5, of(summary.median()).value());
    assertEquals(1.75, of(summary.lowerQuartile()).value());
    assertEquals(3.25, of(summary.upperQuartile()).value());
  }

  /** The mean of n normal values spreads by sigma by root n, their median by 1.2533 times that. */
  @Test
  void intervalsAreAsWideAsSamplingTheoryHasThem() {
    Random random = new Random(4);
    List<Statistic> cases = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      cases.add(value(0.8 + 0.1 * random.nextGaussian()));
    }

    CaseSummary summary = CaseSummary.of(cases, 7);

    double width = 2 * 1.96 * 0.1 / Math.sqrt(2000);
    assertEquals(width, width(summary.mean()), 0.1 * width);
    assertEquals(1.2533 * width, width(summary.median()), 0.15 * width);
    assertEquals(summary, CaseSummary.of(cases, 7));
  }

  @Test
  void oneCaseHasNoIntervalAndNoneHasNoValue() {
    Estimate mean = of(CaseSummary.of(List.of(value(0.7)), 1).mean());
    assertNull(mean.interval());
    assertTrue(mean.cautions().contains(Caution.TOO_FEW_FOR_INTERVAL));

    assertInstanceOf(Undefined.class, CaseSummary.of(List.of(), 1).median());
  }

  private static Estimate of(Statistic statistic) {
    return statistic.estimate().orElseThrow();
  }

  private static double width(Statistic statistic) {
    Interval interval = of(statistic).interval();
    assertNotNull(interval);
    return interval.high() - interval.low();
  }
}
