package org.sideroscope.cohort.agreement.rating;

import java.util.Random;
import java.util.stream.IntStream;

/** Readers who see the truth, or guess. */
final class Chance {

  private Chance() {}

  /**
   * @param seeing how often a reader answers with the truth, else with anything
   * @param missing how often a reader does not answer
   */
  static Ratings ratings(
      Scale.Level level,
      int categories,
      int raters,
      int cases,
      double seeing,
      double missing,
      Random random) {
    Ratings.Builder ratings = Ratings.builder(scale(level, categories), raters);
    for (int i = 0; i < cases; i++) {
      int truth = random.nextInt(categories);
      ratings.add(
          IntStream.range(0, raters)
              .map(r -> answer(truth, categories, seeing, missing, random))
              .toArray());
    }
    return ratings.build();
  }

  private static int answer(
      int truth, int categories, double seeing, double missing, Random random) {
    if (random.nextDouble() < missing) {
      return Ratings.MISSING;
    }
    return random.nextDouble() < seeing ? truth : random.nextInt(categories);
  }

  private static Scale scale(Scale.Level level, int categories) {
    Scale ordinal =
        Scale.ordinal(IntStream.range(0, categories).mapToObj(i -> "grade " + i).toList());
    return new Scale(level, ordinal.categories(), ordinal.positions());
  }
}
