package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;

/** Whole marks in the real window: listed, gone to, hidden, reshaped, moved, removed. */
class MarksListTest extends WithWindow {

  private int slice;

  @BeforeEach
  void markTheVermis(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.type(KeyCode.F1, KeyCode.DIGIT1, KeyCode.B);
    paint(robot);
    window.waitUntil(() -> window.words("region-vermis").contains("ml"));
    slice = window.viewport(1).viewState().slice();
    robot.push(KeyCode.CONTROL, KeyCode.M);
    window.waitUntil(() -> window.has("mark-1"));
  }

  @Test
  void sitesAreListedWithNumbersThatAreNotValidated(FxRobot robot) {
    assertTrue(window.words("mark-1").startsWith("vermis"), window.words("mark-1"));
    window.waitUntil(() -> window.text("mark-numbers-1").matches(".* voxels · .* mm thick"));
    assertTrue(window.text("mark-numbers-1").contains("1 slice"), window.text("mark-numbers-1"));
    window.waitUntil(() -> !window.text("mark-numbers-1").contains("…"));
    assertTrue(window.text("marks-note").contains("no imaging measure"));
    robot.push(KeyCode.CONTROL, KeyCode.M);
    window.waitUntil(() -> !window.has("marks"));
  }

  @Test
  void keysAndClicksGoToAMark(FxRobot robot) {
    robot.type(KeyCode.HOME);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == 0);
    robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice);
    robot.type(KeyCode.HOME);
    window.click("mark-1");
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice);
  }

  @Test
  void aRegionLeadsToTheMarksOfItsSites(FxRobot robot) {
    robot.type(KeyCode.DIGIT1, KeyCode.DOWN, KeyCode.DOWN);
    paint(robot);
    window.waitUntil(() -> window.has("mark-2"));
    assertTrue(window.words("mark-2").startsWith("superior vermis"), window.words("mark-2"));
    robot.type(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.HOME);
    robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice);
    robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice + 2);
  }

  @Test
  void marksGoToAFileAndComeBackByMenu(FxRobot robot) {
    String marked = window.words("region-vermis");
    Path file = folder.resolve("marks.nii.gz");
    window.files.next = file;
    menu(robot, "menu-export-marks");
    window.waitUntil(() -> Files.exists(file));
    window.settle();

    robot.clickOn("#mark-more-1");
    robot.clickOn("#mark-remove");
    window.waitUntil(() -> !window.words("region-vermis").contains("ml"));
    menu(robot, "menu-import-marks");
    window.settle();
    window.waitUntil(() -> window.words("region-vermis").equals(marked));
    assertEquals("Undo import marks of vermis", window.undoText());
  }

  private static void menu(FxRobot robot, String item) {
    robot.clickOn("#menu-file");
    robot.clickOn("#" + item);
  }

  @Test
  void aSiteIsHiddenUntilItIsPaintedAgain(FxRobot robot) {
    window.click("mark-hide-1");
    window.waitUntil(() -> tip(robot).startsWith("Show"));
    assertEquals("Undo brush on vermis", window.undoText(), "no step of the reading");
    paint(robot);
    window.waitUntil(() -> tip(robot).startsWith("Hide"));
  }

  @Test
  void slicesBetweenAreFilledAndMarksGrowAndShrink(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    paint(robot);
    window.waitUntil(() -> window.text("mark-numbers-1").contains("2 slices"));
    robot.push(KeyCode.CONTROL, KeyCode.B);
    window.waitUntil(() -> window.text("mark-numbers-1").contains("3 slices"));
    assertEquals("Undo fill vermis between slices", window.undoText());
    String filled = window.words("region-vermis");
    robot.push(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
    window.waitUntil(() -> !window.words("region-vermis").equals(filled));
    robot.push(KeyCode.CONTROL, KeyCode.I);
    window.waitUntil(() -> window.words("notices").contains("change nothing"));
  }

  @Test
  void aMarkIsMovedToThePickedSite(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    window.click("mark-more-1");
    window.click("mark-move");
    window.waitUntil(() -> window.words("mark-1").startsWith("folia"));
    assertTrue(window.words("region-folia").contains("✓"), window.words("region-folia"));
    window.click("tool-undo");
    window.waitUntil(() -> window.words("mark-1").startsWith("vermis"));
  }

  @Test
  void aMarkIsRemoved(FxRobot robot) {
    window.click("mark-more-1");
    window.click("mark-remove");
    window.waitUntil(() -> !window.has("mark-1"));
    assertFalse(window.words("region-vermis").contains("ml"));
    assertTrue(window.words("region-vermis").contains("✓"), "the answer stands");
  }

  private static String tip(FxRobot robot) {
    Node eye = robot.lookup("#mark-hide-1").query();
    return eye.getAccessibleText();
  }

  private void paint(FxRobot robot) {
    SliceViewport viewport = window.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    robot
        .moveTo(bounds.getCenterX(), bounds.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveBy(20, 10)
        .moveBy(20, 10)
        .release(MouseButton.PRIMARY);
    window.settle();
  }
}
