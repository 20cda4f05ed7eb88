package org.sideroscope.app.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.workstation.hanging.Layout;

class ArrangementTest {

  private static final Arrangement THIRD_OF_FOUR =
      Arrangement.FIRST.with(Layout.FOUR).withActive(2);

  @Test
  void aSingleViewportIsTheActiveOne() {
    assertEquals(List.of(2), THIRD_OF_FOUR.with(Layout.ONE).seen());
  }

  @Test
  void enlargingAndGoingBackChangesNothing() {
    assertEquals(
        THIRD_OF_FOUR.with(Layout.LARGE_AND_THREE),
        THIRD_OF_FOUR.with(Layout.LARGE_AND_THREE).enlargedOrBack().enlargedOrBack());
  }

  @Test
  void theActiveViewportStaysActiveWhereItIsStillSeen() {
    assertEquals(2, THIRD_OF_FOUR.with(Layout.grid(3, 4)).active());
    assertEquals(0, THIRD_OF_FOUR.with(Layout.TWO).active());
  }

  @Test
  void theViewportsAreGoneThroughInTurnAlsoWhileOneIsEnlarged() {
    assertEquals(List.of(3, 0, 1, 2), THIRD_OF_FOUR.others());
    assertEquals(List.of(3, 0, 1, 2), THIRD_OF_FOUR.enlargedOrBack().others());
  }

  @Test
  void aViewportEnlargedAfterSteppingGoesBackToItsPlace() {
    Arrangement stepped = THIRD_OF_FOUR.enlargedOrBack().withActive(3).enlargedOrBack();
    assertEquals(Layout.FOUR, stepped.layout());
    assertEquals(3, stepped.active());
  }
}
