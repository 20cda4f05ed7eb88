package org.sideroscope.cohort.agreement.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Sample;

class ScaleTest {

  @Test
  void countsAreTheirOwnPositions() {
    Scale counts = Scale.counts(3);

    assertEquals(List.of("0", "1", "2", "3"), counts.categories());
    assertEquals(List.of(0.0, 1.0, 2.0, 3.0), counts.positions());
    assertEquals(Scale.Level.INTERVAL, counts.level());
  }

  @Test
  void weightsFollowThePositions() {
    Scale grades = new Scale(Scale.Level.INTERVAL, List.of("0", "1", "4"), List.of(0.0, 1.0, 4.0));

    assertEquals(0.75, Weights.LINEAR.of(grades)[0][1], 1e-12);
    assertEquals(1 - 9 / 16.0, Weights.QUADRATIC.of(grades)[2][1], 1e-12);
    assertEquals(0, Weights.LINEAR.of(grades)[0][2], 1e-12);
  }

  @Test
  void categoriesAreNamedOnceAndInOrder() {
    assertThrows(IllegalArgumentException.class, () -> Scale.nominal("a", "a"));
    assertThrows(IllegalArgumentException.class, () -> Scale.nominal(List.of()));
    List<String> names = List.of("few", "many");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Scale(Scale.Level.INTERVAL, names, List.of(2.0, 1.0)));
  }

  @Test
  void aCaseNeedsACategoryOfTheScaleForEachReader() {
    Ratings.Builder ratings = Ratings.builder(Scale.nominal("no", "yes"), 2);

    assertThrows(IllegalArgumentException.class, () -> ratings.add(0));
    assertThrows(IllegalArgumentException.class, () -> ratings.add(0, 2));
    assertThrows(IllegalArgumentException.class, () -> ratings.add(-2, 0));
  }

  @Test
  void aCategoryAgainstAllOthersKeepsWhatIsMissing() {
    Ratings ratings =
        Ratings.builder(Scale.ordinal("none", "mild", "severe"), 3)
            .add(0, 2, Ratings.MISSING)
            .add(1, 1, 1)
            .add(Ratings.MISSING, Ratings.MISSING, Ratings.MISSING)
            .build();

    Ratings mild = ratings.dichotomised(1);

    assertEquals(List.of("other than mild", "mild"), mild.scale().categories());
    assertEquals(new Sample(2, 0, 1), mild.sample());
    assertEquals(1, PercentAgreement.of(mild).estimate().orElseThrow().value());
  }
}
