package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportContent;
import org.testfx.api.FxRobot;

/** Layouts by key, by button and with the picker. */
class LayoutsTest extends WithWindow {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void functionKeysChooseLayouts(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertEquals(1, seen(robot));
    robot.type(KeyCode.F2);
    assertEquals(2, seen(robot));
    robot.type(KeyCode.F3);
    assertEquals(4, seen(robot));
    robot.type(KeyCode.F4);
    assertEquals(4, seen(robot));
    SliceViewport large = window.viewport(1);
    SliceViewport small = window.viewport(2);
    assertEquals(2 * small.getWidth(), large.getWidth(), 8);
    assertEquals(3 * small.getHeight(), large.getHeight(), 8);
    assertTrue(robot.lookup("#tool-layout-large").queryAs(ToggleButton.class).isSelected());
    assertFalse(robot.lookup("#tool-layout-four").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void whatHangsUnseenIsKept(FxRobot robot) {
    robot.type(KeyCode.F3);
    ViewportContent third = window.viewport(3).content();
    SliceViewport viewport = window.viewport(3);
    robot.type(KeyCode.F1);
    robot.type(KeyCode.F3);
    assertSame(viewport, window.viewport(3));
    assertSame(third, window.viewport(3).content());
  }

  @Test
  void thePickerIsWorkedWithArrowsAndGivesTheKeysBack(FxRobot robot) {
    robot.type(KeyCode.F1);
    int slice = window.viewport(1).viewState().slice();
    robot.type(KeyCode.F5);
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("2 × 3", window.text("layout-picked"));
    robot.type(KeyCode.ENTER);
    assertEquals(6, seen(robot));
    assertEquals(slice, window.viewport(1).viewState().slice(), "arrows were the picker's");
    assertTrue(window.viewport(6).content() instanceof ViewportContent.Empty);

    robot.type(KeyCode.DOWN);
    assertEquals(slice + 1, window.viewport(1).viewState().slice());
  }

  @Test
  void thePickerIsWorkedWithTheMouseAndLeftWithEscape(FxRobot robot) {
    robot.clickOn("#tool-choose-layout").clickOn("#layout-3x4");
    assertEquals(12, seen(robot));
    robot.type(KeyCode.F5, KeyCode.LEFT, KeyCode.ESCAPE);
    assertEquals(12, seen(robot));
  }

  @Test
  void aDoubleClickEnlargesAndGoesBack(FxRobot robot) {
    robot.type(KeyCode.F3);
    robot.doubleClickOn("#viewport-3");
    assertEquals(1, seen(robot));
    assertTrue(window.has("viewport-3"));
    robot.doubleClickOn("#viewport-3");
    assertEquals(4, seen(robot));
    assertTrue(window.viewport(3).getPseudoClassStates().contains(ACTIVE));
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertEquals(1, seen(robot));
    robot.type(KeyCode.F6);
    assertTrue(window.has("viewport-4"), "the next one, enlarged as well");
  }

  @Test
  void twoQuickDabsOfTheBrushEnlargeNothing(FxRobot robot) {
    robot.type(KeyCode.F3, KeyCode.B);
    robot.doubleClickOn("#viewport-1");
    assertEquals(4, seen(robot));
  }

  private static int seen(FxRobot robot) {
    return robot.lookup(".slice-viewport").queryAll().size();
  }
}
