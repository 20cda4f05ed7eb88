package org.sideroscope.cohort.agreement.rating;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.cohort.agreement.Statistic;

/**
 * A coefficient of ratings.
 *
 * @param function of the ratings; coefficients of two readers take the first two
 */
record Coefficient(String name, Function<Ratings, Statistic> function) {

  static final Coefficient PERCENT = new Coefficient("percent", PercentAgreement::of);
  static final Coefficient KAPPA = kappa(Weights.IDENTITY);
  static final Coefficient FLEISS = new Coefficient("Fleiss", FleissKappa::of);
  static final Coefficient AC1 = new Coefficient("AC1", GwetCoefficient::ac1);
  static final Coefficient ALPHA = new Coefficient("alpha", KrippendorffAlpha::of);
  static final Coefficient PABAK = new Coefficient("PABAK", Pabak::of);

  /** Those that know nothing of an order of categories. */
  static final List<Coefficient> NOMINAL = List.of(PERCENT, KAPPA, FLEISS, AC1, ALPHA, PABAK);

  static final List<Coefficient> ALL =
      Stream.concat(
              NOMINAL.stream(),
              Stream.of(
                  kappa(Weights.LINEAR),
                  kappa(Weights.QUADRATIC),
                  new Coefficient("AC2", r -> GwetCoefficient.ac2(r, Weights.LINEAR)),
                  new Coefficient("specific", r -> SpecificAgreement.of(r, 1))))
          .toList();

  private static Coefficient kappa(Weights weights) {
    return new Coefficient(
        weights + " kappa", ratings -> CohenKappa.of(ratings.pair(0, 1), weights));
  }

  Statistic of(Ratings ratings) {
    return function.apply(ratings);
  }
}
