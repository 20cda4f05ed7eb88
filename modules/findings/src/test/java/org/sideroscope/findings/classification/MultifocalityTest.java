package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** The score of Charidimou 2017, hemisphere by hemisphere. */
class MultifocalityTest {

  @Test
  void noSulcusIsNothing() {
    assertEquals(new Multifocality(0, 0), Multifocality.of(List.of()));
  }

  @Test
  void oneSulcusIsOneFocus() {
    assertEquals(new Multifocality(1, 0), Multifocality.of(List.of(left("a"))));
  }

  @Test
  void upToThreeInARowAreOneFocus() {
    assertEquals(1, Multifocality.of(List.of(left("a", "b"), left("b"))).left());
    assertEquals(1, Multifocality.of(List.of(left("a", "b"), left("b", "c"), left("c"))).left());
  }

  @Test
  void fourInARowAreMore() {
    assertEquals(
        2,
        Multifocality.of(List.of(left("a", "b"), left("b", "c"), left("c", "d"), left("d")))
            .left());
  }

  @Test
  void sulciApartAreMore() {
    assertEquals(2, Multifocality.of(List.of(left("a"), left("b"))).left());
    assertEquals(2, Multifocality.of(List.of(left("a", "b"), left("b"), left("c"))).left());
  }

  @Test
  void adjacencyIsMutualWhicheverRecordNamesIt() {
    assertEquals(1, Multifocality.of(List.of(left("a"), left("b", "a", "c"), left("c"))).left());
    assertEquals(1, Multifocality.of(List.of(left("a", "c"), left("b", "c"), left("c"))).left());
  }

  @Test
  void hemispheresAreScoredApartAndAddedUp() {
    Multifocality score =
        Multifocality.of(
            List.of(left("a"), left("b"), sulcus("c", Side.RIGHT, AssessmentState.PRESENT)));
    assertEquals(new Multifocality(2, 1), score);
    assertEquals(3, score.total());
  }

  @Test
  void onlyPresentSulciThatCountAreScored() {
    Sulcus there = left("a");
    assertEquals(
        new Multifocality(0, 0),
        Multifocality.of(
            List.of(
                sulcus("u", Side.LEFT, AssessmentState.INDETERMINATE),
                sulcus("v", Side.LEFT, AssessmentState.ABSENT),
                sulcus("w", Side.LEFT, AssessmentState.NOT_ASSESSED),
                there.withConvexity(false),
                there.withContinuousWithLobarHaemorrhage(true))));
  }

  @Test
  void aSulcusThatDoesNotCountConnectsNothing() {
    Sulcus between = left("b", "a", "c").withContinuousWithLobarHaemorrhage(true);
    assertEquals(2, Multifocality.of(List.of(left("a"), between, left("c"))).left());
  }

  @Test
  void theOrderOfTheRecordsMakesNoDifference() {
    List<Sulcus> sulci = new ArrayList<>(List.of(left("a"), left("b", "a"), left("c", "b")));
    assertEquals(1, Multifocality.of(sulci).left());
    assertEquals(1, Multifocality.of(sulci.reversed()).left());
  }

  private static Sulcus left(String id, String... neighbours) {
    return sulcus(id, Side.LEFT, AssessmentState.PRESENT).withAdjacentTo(List.of(neighbours));
  }

  private static Sulcus sulcus(String id, Side hemisphere, AssessmentState state) {
    return Sulcus.of(id, hemisphere, Lobe.FRONTAL, id, state);
  }
}
