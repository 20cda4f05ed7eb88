package org.sideroscope.cohort.agreement.measurement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Statistic;

/** Few cases of few different values, where mean squares vanish and correlations leave -1. */
class FewMeasurementsTest {

  @Test
  void everyStatisticIsWithinItsIntervalOrUndefined() {
    Random random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      Measurements measurements = few(random);
      BlandAltman differences = BlandAltman.of(measurements.pair(0, 1));
      for (Statistic statistic :
          List.of(
              IntraclassCorrelation.absoluteAgreement(measurements),
              IntraclassCorrelation.consistency(measurements),
              differences.bias(),
              differences.lowerLimit(),
              differences.trend())) {
        if (statistic instanceof Estimate estimate) {
          Interval interval = estimate.interval();
          assertTrue(
              interval == null
                  || (interval.low() <= estimate.value() + 1e-9
                      && estimate.value() - 1e-9 <= interval.high()),
              estimate::toString);
        }
      }
    }
  }

  private static Measurements few(Random random) {
    int readers = 2 + random.nextInt(3);
    int values = 1 + random.nextInt(3);
    double scale = random.nextBoolean() ? 1 : 0.1;
    Measurements.Builder measurements = Measurements.builder(readers);
    int cases = 1 + random.nextInt(6);
    for (int i = 0; i < cases; i++) {
      measurements.add(
          IntStream.range(0, readers)
              .mapToDouble(j ->
                  random.nextInt(12) == 0
                      ? Measurements.MISSING
                      : scale * random.nextInt(values + 1))
              .toArray());
    }
    return measurements.build();
  }
}
