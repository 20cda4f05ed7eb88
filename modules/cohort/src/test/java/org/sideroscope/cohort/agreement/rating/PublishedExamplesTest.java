package org.sideroscope.cohort.agreement.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Sample;
import org.sideroscope.cohort.agreement.Statistic;

/** Coefficients as their authors published them, or as the R package named works them out. */
class PublishedExamplesTest {

  private static final Scale THREE = Scale.ordinal("1", "2", "3");

  /** Fleiss 1971 states 0.430; irr 0.84.1 has 0.4302445. */
  @Test
  void fleissKappaOfHisPsychiatrists() {
    assertEquals(0.4302445, value(FleissKappa.of(Published.fleiss1971())), 5e-8);
  }

  /** Cohen 1968, table 1, as quoted in R's psych: kappa is .492 without weights. */
  @Test
  void cohenKappaOfHisTable() {
    Ratings ratings = Published.table(THREE, 88, 14, 18, 10, 40, 10, 2, 6, 12);

    assertEquals(0.492, value(CohenKappa.of(ratings, Weights.IDENTITY)), 5e-4);
  }

  /** Fleiss, Cohen and Everitt 1969; the digits from Kappa of R's vcd 1.4-11. */
  @Test
  void cohenKappaOfTheTableItsStandardErrorWasFoundFor() {
    Ratings ratings = Published.table(THREE, 106, 10, 4, 22, 28, 10, 2, 12, 6);

    check(CohenKappa.of(ratings, Weights.IDENTITY), 0.428571428571, 0.323299793454, 0.533843063688);
    check(
        CohenKappa.of(ratings, Weights.QUADRATIC), 0.566666666667, 0.457562644805, 0.675770688529);
  }

  /** Krippendorff 2011 states 0.743, 0.815 and 0.849; more digits from irr 0.84.1. */
  @Test
  void krippendorffAlphaByLevelWithMissingAnswers() {
    assertEquals(0.743421052632, alpha(Scale.Level.NOMINAL), 1e-12);
    assertEquals(0.815387503755, alpha(Scale.Level.ORDINAL), 1e-12);
    assertEquals(0.849107142857, alpha(Scale.Level.INTERVAL), 1e-12);
    assertEquals(
        new Sample(11, 1, 0),
        KrippendorffAlpha.of(Published.twelveUnits(Scale.Level.NOMINAL)).sample());
  }

  /**
   * Gwet's 12 subjects and 4 raters: AC1 0.77544 (0.14295), Fleiss 0.76117 (0.15302) in the
   * vignette of irrCAC; the further digits and the weighted ones from its functions, unrounded.
   */
  @Test
  void gwetsCoefficientsWithTheirStandardErrors() {
    Ratings ratings = Published.twelveUnits(Scale.Level.ORDINAL);

    checkGwet(GwetCoefficient.ac1(ratings), 0.775444068127, 0.142949950641);
    checkGwet(GwetCoefficient.ac2(ratings, Weights.LINEAR), 0.858739136433, 0.117329021881);
    checkGwet(GwetCoefficient.ac2(ratings, Weights.QUADRATIC), 0.914000723552, 0.103962244645);
    checkGwet(FleissKappa.of(ratings), 0.76117, 0.153019203469);
    checkGwet(FleissKappa.of(ratings, Weights.LINEAR), 0.81794, 0.148504355499);
    checkGwet(FleissKappa.of(ratings, Weights.QUADRATIC), 0.86494, 0.146033610757);
  }

  /** irrCAC 1.4 on the psychiatrists. */
  @Test
  void gwetsStandardErrorsOfFleissPsychiatrists() {
    Ratings ratings = Published.fleiss1971();

    assertEquals(0.447884515845, value(GwetCoefficient.ac1(ratings)), 1e-12);
    assertEquals(0.0556621416816, standardError(GwetCoefficient.ac1(ratings), 30), 1e-12);
    assertEquals(0.0541989355153, standardError(FleissKappa.of(ratings), 30), 1e-12);
    assertEquals(0.0440982686846, standardError(PercentAgreement.of(ratings), 30), 1e-12);
  }

  /** Without missing answers the linearised variance of nominal alpha is all but Gwet's. */
  @Test
  void alphaSpreadsAsGwetFindsIt() {
    Statistic alpha = KrippendorffAlpha.of(Published.fleiss1971());

    assertEquals(0.43341, value(alpha), 5e-6);
    assertEquals(0.0541989355153, standardError(alpha, 30), 1e-3);
  }

  /** The interval of 12 subjects ends at 1; its standard error is read from the lower end. */
  private static void checkGwet(Statistic statistic, double value, double standardError) {
    assertEquals(value, value(statistic), 5e-6);
    assertEquals(standardError, standardError(statistic, 12), 1e-12);
  }

  private static double standardError(Statistic statistic, int cases) {
    Estimate estimate = estimate(statistic);
    return (estimate.value() - interval(estimate).low()) / Interval.t(cases - 1);
  }

  private static void check(Statistic statistic, double value, double low, double high) {
    Estimate estimate = estimate(statistic);
    assertEquals(value, estimate.value(), 1e-9);
    assertEquals(low, interval(estimate).low(), 1e-9);
    assertEquals(high, interval(estimate).high(), 1e-9);
  }

  private static double alpha(Scale.Level level) {
    return value(KrippendorffAlpha.of(Published.twelveUnits(level)));
  }

  private static double value(Statistic statistic) {
    return estimate(statistic).value();
  }

  private static Estimate estimate(Statistic statistic) {
    return statistic.estimate().orElseThrow();
  }

  private static Interval interval(Estimate estimate) {
    Interval interval = estimate.interval();
    assertNotNull(interval);
    return interval;
  }
}
