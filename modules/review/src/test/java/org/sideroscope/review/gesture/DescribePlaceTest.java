package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.review.gesture.Readings.BOTH_PONS;
import static org.sideroscope.review.gesture.Readings.LEFT_PONS;
import static org.sideroscope.review.gesture.Readings.RIGHT_PONS;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.present;

import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

class DescribePlaceTest {

  @Test
  void bothSidesAreDescribedInOneStep() {
    ReadingState now =
        after(
            present(LEFT_PONS),
            present(RIGHT_PONS),
            new DescribePlace(BOTH_PONS, said -> said.withSymmetry(Symmetry.SYMMETRIC)));

    assertEquals(Symmetry.SYMMETRIC, at(LEFT_PONS, now).symmetry());
    assertEquals(Symmetry.SYMMETRIC, at(RIGHT_PONS, now).symmetry());
  }

  @Test
  void aSideOfWhichNothingIsSaidStaysUnsaid() {
    ReadingState now =
        after(
            present(LEFT_PONS), new DescribePlace(BOTH_PONS, said -> said.withExtent(Extent.THIN)));

    assertEquals(Extent.THIN, at(LEFT_PONS, now).extent());
    assertTrue(RIGHT_PONS.in(now.said()).isEmpty());
  }

  @Test
  void oneSideIsDescribedAlone() {
    ReadingState now =
        after(
            present(LEFT_PONS),
            present(RIGHT_PONS),
            new DescribePlace(LEFT_PONS, said -> said.withExtent(Extent.THICK)));

    assertEquals(Extent.THICK, at(LEFT_PONS, now).extent());
    assertNull(at(RIGHT_PONS, now).extent());
  }

  @Test
  void whatIsNotAnsweredCannotBeDescribed() {
    Failure refusal =
        new DescribePlace(BOTH_PONS, said -> said.withComment("dark"))
            .on(ReadingState.EMPTY)
            .toFailure()
            .orElseThrow();

    assertEquals(FailureReason.MISSING, refusal.reason());
  }

  private static Assessment at(Place place, ReadingState state) {
    return place.in(state.said()).orElseThrow();
  }
}
