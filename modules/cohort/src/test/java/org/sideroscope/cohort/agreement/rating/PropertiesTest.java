package org.sideroscope.cohort.agreement.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/** What holds of every coefficient, whatever the readers answered. */
class PropertiesTest {

  @Test
  void theOrderOfReadersDoesNotMatter() {
    forRandomRatings(
        Scale.Level.ORDINAL,
        (random, ratings) -> {
          Ratings swapped = mapped(ratings, row -> new int[] {row[1], row[0], row[2]});
          for (Coefficient coefficient : Coefficient.ALL) {
            assertSame(coefficient.name(), coefficient.of(ratings), coefficient.of(swapped));
          }
        });
  }

  @Test
  void namesOfNominalCategoriesDoNotMatter() {
    forRandomRatings(
        Scale.Level.NOMINAL,
        (random, ratings) -> {
          int[] other = order(random.doubles(ratings.scale().size()).toArray());
          Ratings renamed =
              mapped(ratings, row -> IntStream.of(row).map(c -> c < 0 ? c : other[c]).toArray());
          Coefficient.NOMINAL.forEach(coefficient ->
              assertSame(coefficient.name(), coefficient.of(ratings), coefficient.of(renamed)));
          assertSame(
              "specific",
              SpecificAgreement.of(ratings, 1),
              SpecificAgreement.of(renamed, other[1]));
        });
  }

  @Test
  void readersWhoAgreeThroughoutReachOneAndNoInterval() {
    forRandomRatings(
        Scale.Level.ORDINAL,
        (random, ratings) -> {
          Ratings perfect = mapped(ratings, row -> new int[] {row[0], row[0], row[0]});
          for (Coefficient coefficient : Coefficient.ALL) {
            String name = coefficient.name();
            if (coefficient.of(perfect) instanceof Estimate estimate) {
              assertEquals(1, estimate.value(), 1e-12, name);
              assertNull(estimate.interval(), name);
              assertTrue(
                  estimate.cautions().contains(Caution.NO_SPREAD)
                      || estimate.cautions().contains(Caution.TOO_FEW_FOR_INTERVAL),
                  name);
            }
          }
        });
  }

  @Test
  void coefficientsAndTheirIntervalsStayWithinBounds() {
    forRandomRatings(
        Scale.Level.INTERVAL,
        (random, ratings) -> {
          for (Coefficient coefficient : Coefficient.ALL) {
            if (coefficient.of(ratings) instanceof Estimate estimate) {
              assertTrue(estimate.value() <= 1, coefficient.name());
              Interval interval = estimate.interval();
              assertTrue(
                  interval == null
                      || (interval.low() <= estimate.value()
                          && estimate.value() <= interval.high()
                          && interval.high() <= 1),
                  coefficient.name());
            }
          }
        });
  }

  @Test
  void withTwoCategoriesWeightsChangeNothing() {
    Ratings ratings = Published.table(Scale.ordinal("no", "yes"), 40, 9, 6, 21);

    Statistic plain = CohenKappa.of(ratings, Weights.IDENTITY);
    assertSame("linear", plain, CohenKappa.of(ratings, Weights.LINEAR));
    assertSame("quadratic", plain, CohenKappa.of(ratings, Weights.QUADRATIC));
  }

  @Test
  void whatIsPositiveAndWhatNegativeMeetInThePrevalence() {
    // Byrt, Bishop and Carlin 1993 take kappa apart: with po, PI and BI it is
    // (PABAK - PI^2 + BI^2) / (1 - PI^2 + BI^2)
    Ratings ratings = Published.table(Scale.nominal("no", "yes"), 118, 5, 12, 15);
    double pabak = value(Pabak.of(ratings));
    double prevalence = value(Imbalance.prevalenceIndex(ratings));
    double bias = value(Imbalance.biasIndex(ratings));

    assertEquals((15 - 118) / 150.0, prevalence, 1e-12);
    assertEquals((12 - 5) / 150.0, bias, 1e-12);
    double spread = bias * bias - prevalence * prevalence;
    assertEquals(
        (pabak + spread) / (1 + spread), value(CohenKappa.of(ratings, Weights.IDENTITY)), 1e-12);
    assertEquals(30.0 / (30 + 17), value(SpecificAgreement.of(ratings, 1)), 1e-12);
    assertEquals(236.0 / (236 + 17), value(SpecificAgreement.of(ratings, 0)), 1e-12);
  }

  @Test
  void inOneCategoryAgreementBeyondChanceIsUndefined() {
    Ratings ratings = Published.table(Scale.ordinal("no", "yes"), 40, 0, 0, 0);

    for (Statistic statistic :
        List.of(
            CohenKappa.of(ratings, Weights.IDENTITY),
            CohenKappa.of(ratings, Weights.QUADRATIC),
            FleissKappa.of(ratings),
            KrippendorffAlpha.of(ratings))) {
      assertEquals(
          Undefined.Reason.ONE_CATEGORY, assertInstanceOf(Undefined.class, statistic).reason());
    }
    Estimate ac1 = GwetCoefficient.ac1(ratings).estimate().orElseThrow();
    assertEquals(1, ac1.value());
    assertTrue(ac1.cautions().contains(Caution.ONE_CATEGORY));
    assertEquals(
        Undefined.Reason.CATEGORY_NOT_USED,
        assertInstanceOf(Undefined.class, SpecificAgreement.of(ratings, 1)).reason());
  }

  @Test
  void aCategoryThatHoldsNearlyAllIsNamed() {
    Ratings ratings = Published.table(Scale.nominal("no", "yes"), 95, 3, 2, 0);

    Estimate kappa = CohenKappa.of(ratings, Weights.IDENTITY).estimate().orElseThrow();
    assertTrue(kappa.value() < 0);
    assertTrue(kappa.cautions().contains(Caution.SKEWED_PREVALENCE));
    assertTrue(value(GwetCoefficient.ac1(ratings)) > 0.9);
  }

  @Test
  void linearisedSpreadIsThatOfTheBootstrap() {
    for (Coefficient coefficient : Coefficient.ALL) {
      checkSpread(coefficient, Scale.Level.ORDINAL);
    }
    checkSpread(Coefficient.ALPHA, Scale.Level.NOMINAL);
    checkSpread(Coefficient.ALPHA, Scale.Level.INTERVAL);
  }

  private static void checkSpread(Coefficient coefficient, Scale.Level level) {
    Ratings ratings = Chance.ratings(level, 4, 3, 400, 0.6, 0.1, new Random(3));
    Interval linear = interval(coefficient.of(ratings));
    Interval drawn = interval(Bootstrap.of(ratings, coefficient::of, 11));
    assertEquals(1, width(linear) / width(drawn), 0.1, coefficient.name() + " " + level);
  }

  @Test
  void theSameSeedDrawsTheSameInterval() {
    Ratings ratings = Published.twelveUnits(Scale.Level.ORDINAL);

    assertEquals(
        Bootstrap.of(ratings, KrippendorffAlpha::of, 5),
        Bootstrap.of(ratings, KrippendorffAlpha::of, 5));
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }

  private static Interval interval(Statistic statistic) {
    Interval interval = statistic.estimate().orElseThrow().interval();
    assertNotNull(interval);
    return interval;
  }

  private static double value(Statistic statistic) {
    return statistic.estimate().orElseThrow().value();
  }

  private static void assertSame(String name, Statistic expected, Statistic actual) {
    if (expected instanceof Estimate one && actual instanceof Estimate other) {
      assertEquals(one.value(), other.value(), 1e-9, name);
      Interval left = one.interval();
      Interval right = other.interval();
      assertEquals(left == null, right == null, name);
      if (left != null && right != null) {
        assertEquals(left.low(), right.low(), 1e-7, name);
        assertEquals(left.high(), right.high(), 1e-7, name);
      }
    } else {
      assertEquals(expected, actual, name);
    }
  }

  @FunctionalInterface
  private interface Check {
    void on(Random random, Ratings ratings);
  }

  private static void forRandomRatings(Scale.Level level, Check check) {
    Random random = new Random(20);
    for (int i = 0; i < 60; i++) {
      check.on(
          random,
          Chance.ratings(
              level,
              2 + random.nextInt(4),
              3,
              1 + random.nextInt(40),
              random.nextDouble(),
              random.nextDouble(0.3),
              random));
    }
  }

  private static Ratings mapped(Ratings ratings, Function<int[], int[]> map) {
    Ratings.Builder mapped = Ratings.builder(ratings.scale(), ratings.raters());
    for (Ratings.Row row : ratings.rows()) {
      mapped.addAlike(row.cases(), map.apply(row.categories().stream().mapToInt(c -> c).toArray()));
    }
    return mapped.build();
  }

  private static int[] order(double[] keys) {
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted((a, b) -> Double.compare(keys[a], keys[b]))
        .mapToInt(i -> i)
        .toArray();
  }
}
