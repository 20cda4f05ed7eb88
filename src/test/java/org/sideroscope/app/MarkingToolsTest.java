package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.ViewportTool;
import org.testfx.api.FxRobot;

/** The painting tools in the hands of a reader, in the real window. */
class MarkingToolsTest extends WithWindow {

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.type(KeyCode.F1, KeyCode.DIGIT1);
  }

  @Test
  void everyToolHasItsKeyAndSaysWhatItMarks(FxRobot robot) {
    robot.type(KeyCode.B);
    awaitTool(ViewportTool.BRUSH);
    assertEquals("Brush  3 mm vermis", window.words("tool-line"));
    robot.push(KeyCode.SHIFT, KeyCode.T);
    window.waitUntil(() -> window.words("tool-line").startsWith("Brush  ball of 3 mm"));
    robot.type(KeyCode.T);
    awaitTool(ViewportTool.THRESHOLD_BRUSH);
    assertTrue(window.words("tool-line").contains("below"), window.words("tool-line"));
    robot.type(KeyCode.R);
    awaitTool(ViewportTool.RIM_BRUSH);
    assertEquals("Rim brush  3 mm vermis", window.words("tool-line"));
    robot.type(KeyCode.G);
    awaitTool(ViewportTool.REGION_GROWING);
    assertTrue(window.words("tool-line").contains("tolerance"), window.words("tool-line"));
    robot.type(KeyCode.P);
    awaitTool(ViewportTool.POLYGON);
    robot.type(KeyCode.F);
    awaitTool(ViewportTool.FREEHAND);
    robot.type(KeyCode.E);
    awaitTool(ViewportTool.ERASER);
    robot.type(KeyCode.DIGIT7);
    window.waitUntil(() -> window.words("tool-line").contains("choose a side"));
  }

  @Test
  void aStrokeIsOneStepAndShiftTakesAway(FxRobot robot) {
    robot.type(KeyCode.B);
    drag(robot, 60, 0);
    awaitMarked();
    String marked = window.words("region-vermis");
    assertEquals("Undo brush on vermis", window.undoText());
    robot.press(KeyCode.SHIFT);
    drag(robot, 20, 0);
    robot.release(KeyCode.SHIFT);
    window.waitUntil(() -> window.undoText().equals("Undo take away with brush on vermis"));
    assertNotEquals(marked, window.words("region-vermis"));
    window.click("tool-undo");
    window.waitUntil(() -> window.words("region-vermis").equals(marked));
  }

  @Test
  void cutsAreMarkedAndSlabsAreNot(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    robot.type(KeyCode.B);
    drag(robot, 40, 30);
    awaitMarked();
    robot.type(KeyCode.M);
    String before = window.words("region-vermis");
    drag(robot, 40, -30);
    window.waitUntil(() -> window.words("notices").contains("slab"));
    assertEquals(before, window.words("region-vermis"));
  }

  @Test
  void aPolygonIsClosedByEnterAndGivesCornersBack(FxRobot robot) {
    robot.type(KeyCode.P);
    robot.clickOn(point(-40, -30)).clickOn(point(40, -30)).clickOn(point(40, 200));
    robot.type(KeyCode.BACK_SPACE);
    robot.clickOn(point(40, 30)).clickOn(point(-40, 30));
    assertFalse(window.words("region-vermis").contains("✓"), "not before it is closed");
    robot.type(KeyCode.ENTER);
    awaitMarked();
    assertEquals("Undo polygon on vermis", window.undoText());
  }

  @Test
  void anOpenPolygonIsGivenUpByEscape(FxRobot robot) {
    robot.type(KeyCode.P);
    robot.clickOn(point(-40, -30)).clickOn(point(40, -30)).clickOn(point(40, 30));
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.undoText().equals("Undo vermis present"));
    assertFalse(window.words("region-vermis").contains("ml"), window.words("region-vermis"));
  }

  @Test
  void aRegionGrowsByDraggingAndByKey(FxRobot robot) {
    robot.type(KeyCode.G);
    robot.moveTo(point(0, 0)).press(MouseButton.PRIMARY).moveBy(30, 0);
    double pulled = tolerance();
    assertTrue(pulled > 0);
    robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    window.waitUntil(() -> tolerance() > pulled);
    robot.release(MouseButton.PRIMARY);
    awaitMarked();
  }

  @Test
  void theLevelIsMovedByKeysAndByTheWheel(FxRobot robot) {
    robot.type(KeyCode.T);
    double before = level();
    robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    window.waitUntil(() -> level() > before);
    int slice = window.viewport(1).viewState().slice();
    robot.moveTo(point(0, 0)).press(KeyCode.SHIFT);
    robot.scroll(3, VerticalDirection.DOWN);
    robot.release(KeyCode.SHIFT);
    window.waitUntil(() -> level() < before);
    assertEquals(slice, window.viewport(1).viewState().slice());
  }

  @Test
  void aLevelIsProposedByKeyAndByButton(FxRobot robot) {
    robot.type(KeyCode.T);
    awaitTool(ViewportTool.THRESHOLD_BRUSH);
    double before = level();
    robot.type(KeyCode.B);
    robot.moveTo(point(0, 0));
    robot.push(KeyCode.SHIFT, KeyCode.P);
    awaitTool(ViewportTool.THRESHOLD_BRUSH);
    window.waitUntil(() -> level() != before);
    double proposed = level();
    robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    window.waitUntil(() -> level() != proposed);
    // with the pointer on the bar the middle of the picture is meant
    robot.clickOn("#tool-propose-level");
    window.waitUntil(() -> level() == proposed);
  }

  @Test
  void whatADragHasPaintedIsKeptWhenTheWindowCloses(FxRobot robot) {
    robot.type(KeyCode.B);
    robot.moveTo(point(0, 0)).press(MouseButton.PRIMARY).moveBy(40, 0);
    window.restart(folder.resolve("home"));
    robot.release(MouseButton.PRIMARY);
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    awaitMarked();
  }

  private void awaitMarked() {
    window.waitUntil(() -> window.words("region-vermis").contains("ml"));
  }

  private double level() {
    var state = window.viewport(1).viewState();
    return state.levels().level(state.greys().window());
  }

  private double tolerance() {
    var state = window.viewport(1).viewState();
    return state.levels().tolerance(state.greys().window());
  }
}
