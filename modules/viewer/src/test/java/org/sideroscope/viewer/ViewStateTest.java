package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.WindowLevel;

class ViewStateTest {

  private static final ViewState STATE = ViewState.of(5, WindowLevel.of(300, 600));

  @Test
  void stopsAtTheEndsOfTheStack() {
    assertEquals(0, STATE.scrollBy(-6, 20).slice());
    assertEquals(19, STATE.scrollBy(15, 20).slice());
    assertEquals(19, STATE.scrollBy(Integer.MAX_VALUE, 20).slice());
    assertEquals(0, STATE.scrollBy(Integer.MIN_VALUE, 20).slice());
    assertEquals(8, STATE.scrollBy(3, 20).slice());
  }

  @Test
  void comesIntoAShorterStack() {
    assertEquals(2, STATE.scrollBy(0, 3).slice());
  }

  @Test
  void namesWhatDiffers() {
    assertEquals(
        Set.of(), ViewStateChange.between(STATE, ViewState.of(5, WindowLevel.of(300, 600))));
    ViewState other =
        STATE
            .withSection(SlabSteps.nextProjection(STATE.section(), SlabSteps.USUAL))
            .withSlice(6)
            .withGreys(STATE.greys().withInverted(true))
            .withPlacement(new Placement(2, 0, 0))
            .withOverlays(STATE.overlays().withMarksVisible(false))
            .withTool(ViewportTool.BRUSH)
            .withLevels(STATE.levels().held(STATE.greys().window()));
    assertEquals(EnumSet.allOf(ViewStateChange.class), ViewStateChange.between(STATE, other));
    assertEquals(
        EnumSet.of(ViewStateChange.HAND),
        ViewStateChange.between(STATE, STATE.withHand(STATE.hand().withLargerBrush())));
  }

  @Test
  void changesOnePartAtATime() {
    ViewState changed = STATE.withWindow(WindowLevel.of(1, 2));
    assertEquals(WindowLevel.of(1, 2), changed.greys().window());
    assertEquals(STATE, changed.withWindow(WindowLevel.of(300, 600)));
  }

  @Test
  void refusesWhatCannotBeShown() {
    assertThrows(IllegalArgumentException.class, () -> STATE.withSlice(-1));
    assertThrows(IllegalArgumentException.class, () -> new Placement(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Placement(1, Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> Overlays.STANDARD.withMarkOpacity(1.1));
    assertThrows(IllegalArgumentException.class, () -> Hand.of(ViewportTool.BRUSH, 0));
  }
}
