package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.command.Command;
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
    waitForSeen(robot, 1);
    robot.type(KeyCode.F2);
    waitForSeen(robot, 2);
    robot.type(KeyCode.F3);
    waitForSeen(robot, 4);
    robot.type(KeyCode.F4);
    waitForSeen(robot, 4);
    SliceViewport large = window.viewport(1);
    SliceViewport small = window.viewport(2);
    assertEquals(2 * small.getWidth(), large.getWidth(), 8);
    assertEquals(3 * small.getHeight(), large.getHeight(), 8);
    assertEquals(Command.LAYOUT_LARGE, robot.lookup("#tool-layout-one").query().getUserData());
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
    waitForSeen(robot, 6);
    assertEquals(slice, window.viewport(1).viewState().slice(), "arrows were the picker's");
    assertTrue(window.viewport(6).content() instanceof ViewportContent.Empty);

    robot.type(KeyCode.DOWN);
    assertEquals(slice + 1, window.viewport(1).viewState().slice());
  }

  @Test
  void thePickerIsWorkedWithTheMouseAndLeftWithEscape(FxRobot robot) {
    window.click("tool-layout-one");
    window.click("choice-choose-layout");
    window.click("layout-3x4");
    waitForSeen(robot, 12);
    robot.type(KeyCode.F5, KeyCode.LEFT, KeyCode.ESCAPE);
    waitForSeen(robot, 12);
  }

  @Test
  void aDoubleClickEnlargesAndGoesBack(FxRobot robot) {
    robot.type(KeyCode.F3);
    doubleClick(robot, 3);
    waitForSeen(robot, 1);
    assertTrue(window.has("viewport-3"));
    doubleClick(robot, 3);
    waitForSeen(robot, 4);
    assertTrue(window.viewport(3).getPseudoClassStates().contains(ACTIVE));
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    waitForSeen(robot, 1);
    robot.type(KeyCode.F6);
    window.waitUntil(() -> window.has("viewport-4"));
  }

  @Test
  void twoQuickDabsOfTheBrushEnlargeNothing(FxRobot robot) {
    robot.type(KeyCode.F3, KeyCode.B);
    doubleClick(robot, 1);
    waitForSeen(robot, 4);
  }

  /** On a busy machine the robot's own clicks lie too far apart for a double click. */
  private void doubleClick(FxRobot robot, int number) {
    SliceViewport viewport = window.viewport(number);
    PickResult picked = new PickResult(viewport, 50, 50);
    robot.interact(() ->
        viewport.fireEvent(
            new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                50,
                50,
                50,
                50,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                picked)));
  }

  private void waitForSeen(FxRobot robot, int viewports) {
    window.waitUntil(() -> robot.lookup(".slice-viewport").queryAll().size() == viewports);
  }
}
