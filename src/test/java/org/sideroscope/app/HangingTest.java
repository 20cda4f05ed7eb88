package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Section;
import org.testfx.api.FxRobot;

/** Studies hang by protocols, which can be chosen and are explained. */
class HangingTest extends WithWindow {

  @Test
  void aStudyHangsByTheProtocolThatSuitsItAndByAnotherOnDemand(FxRobot robot) {
    window.open(DEMO);
    assertTrue(section(2).isPlainSlice(), "the real minIP series");
    assertFalse(window.words("notices").contains("cannot be excluded"), window.words("notices"));

    robot.type(KeyCode.F7);
    window.click("hang-by-cortical-superficial-siderosis");
    window.settle();
    assertEquals(4, robot.lookup(".slice-viewport").queryAll().size());
    assertTrue(section(3).orientation() instanceof Orientation.Standard, "the SWI cut coronally");

    robot.push(KeyCode.SHIFT, KeyCode.F7);
    window.settle();
    assertTrue(window.words("notices").contains("Hung by: Superficial siderosis"));
    assertTrue(section(3).isPlainSlice());
  }

  @Test
  void whyItHangsSoIsSaidOnDemand(FxRobot robot) {
    window.open(DEMO);
    robot.type(KeyCode.F6);
    robot.push(KeyCode.CONTROL, KeyCode.F7);
    String notices = window.words("notices");
    assertTrue(notices.contains("Superficial siderosis (100 %): "), notices);
    assertTrue(notices.contains("minIP: minIP, as acquired"), notices);

    robot.type(KeyCode.RIGHT);
    window.settle();
    robot.push(KeyCode.CONTROL, KeyCode.F7);
    assertTrue(window.words("notices").contains("yourself"), window.words("notices"));
  }

  @Test
  void aStudyWithoutSusceptibilitySaysWhatThatMeans() {
    window.open(SharedSets.path("11_spine_siemens_t2_jpegll"));
    String notices = window.words("notices");
    assertTrue(notices.contains("haemosiderin cannot be excluded"), notices);
  }

  @Test
  void aSlabOfTheSwiIsShownWhereThereIsNoMinIp() {
    window.open(DEMO.resolve("swi"), DEMO.resolve("phase"), DEMO.resolve("t2-sagittal"));
    Section slab = section(2);
    assertEquals(Projection.MIN, slab.slab().orElseThrow().projection());
  }

  private Section section(int viewport) {
    return window.viewport(viewport).viewState().section();
  }
}
