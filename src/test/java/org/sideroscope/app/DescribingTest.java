package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Saying of a sub-site everything that is asked of it, by key and by mouse. */
class DescribingTest extends WithWindow {

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
  }

  @Test
  void aPlaceIsDescribedByKeysAndStaysSo(FxRobot robot) {
    robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3);
    robot.push(KeyCode.SHIFT, KeyCode.B);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.E).push(KeyCode.SHIFT, KeyCode.E);
    robot.push(KeyCode.SHIFT, KeyCode.Y);
    robot.push(KeyCode.SHIFT, KeyCode.F);
    assertEquals("Undo description of midbrain", window.undoText());
    type(robot, KeyCode.O, "dark rim");
    assertDescribed(robot);

    robot.type(KeyCode.DIGIT5);
    assertTrue(window.has("region-craniocervicalJunction"), "keys are commands again");

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3);
    assertDescribed(robot);
  }

  private void assertDescribed(FxRobot robot) {
    assertTrue(isLit(robot, "answer-present"));
    assertTrue(isLit(robot, "extent-thick"));
    assertTrue(isLit(robot, "symmetry-symmetric"));
    assertTrue(isLit(robot, "confidence-low"));
    assertEquals("dark rim", text(robot, "answer-comment"));
  }

  @Test
  void whatIsBeingTypedIsKeptWhenTheWindowIsClosed(FxRobot robot) {
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.O);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("not ended");

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    assertEquals("not ended", text(robot, "answer-comment"));
  }

  @Test
  void bothSidesAreDescribedAndTakenBackTogether(FxRobot robot) {
    robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3);
    robot.push(KeyCode.SHIFT, KeyCode.B);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.E);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.SHIFT, KeyCode.L);
    assertFalse(isLit(robot, "extent-thin"));
    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertFalse(isLit(robot, "extent-thin"));
    assertTrue(isLit(robot, "answer-present"));
  }

  @Test
  void aPlaceIsDescribedByClicks(FxRobot robot) {
    window.click("region-brainstem");
    window.click("site-pons-left");
    window.click("answer-present");
    window.click("extent-extensive");
    window.click("confidence-high");
    window.click("symmetry-asymmetric");
    assertEquals("Left pons", window.text("answer-title"));
    assertTrue(isLit(robot, "extent-extensive") && isLit(robot, "symmetry-asymmetric"));
    window.click("extent-extensive");
    assertFalse(isLit(robot, "extent-extensive"), "a second click takes it back");
    assertTrue(isLit(robot, "confidence-high"));
  }

  @Test
  void levelsAreWrittenOrPointedAt(FxRobot robot) {
    robot.type(KeyCode.DIGIT6, KeyCode.DIGIT6, KeyCode.ENTER);
    type(robot, KeyCode.V, "c2 to t4");
    assertEquals("C2–T4", text(robot, "answer-levels"));
    assertTrue(window.words("site-cord-cervical").contains("C2–T4"));

    robot.drag("#level-T3", MouseButton.PRIMARY).dropTo("#level-C5");
    assertEquals("C5–T3", text(robot, "answer-levels"));

    type(robot, KeyCode.V, "C9");
    assertTrue(window.text("answer-refusal").contains("no vertebral levels"));
    assertTrue(window.words("site-cord-cervical").contains("C5–T3"), "what was said stays");
  }

  @Test
  void reasonsGoAroundAndTheStateGoesWithThem(FxRobot robot) {
    robot.type(KeyCode.DIGIT6);
    robot.push(KeyCode.SHIFT, KeyCode.W);
    assertTrue(isLit(robot, "answer-not-assessed") && isLit(robot, "reason-not-imaged"));
    robot.push(KeyCode.SHIFT, KeyCode.W);
    assertTrue(isLit(robot, "reason-artefact"));
    robot.type(KeyCode.BACK_SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.W);
    assertTrue(window.text("answer-refusal").contains("A reason says why"));
    assertTrue(isLit(robot, "answer-absent"), "what was said stays");
  }

  @Test
  void refusalsStandBesideThePlaceUntilItIsLeft(FxRobot robot) {
    robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3);
    robot.push(KeyCode.SHIFT, KeyCode.L);
    robot.push(KeyCode.SHIFT, KeyCode.E);
    assertTrue(window.text("answer-refusal").startsWith("Only a deposit"));
    robot.type(KeyCode.U, KeyCode.DIGIT4, KeyCode.DIGIT3);
    assertFalse(window.has("answer-refusal"));
    robot.type(KeyCode.ENTER);
    assertTrue(
        window.text("answer-refusal").contains("recorded as indeterminate"),
        window.text("answer-refusal"));
    assertFalse(isLit(robot, "answer-present"), "what was refused is not shown as said");
    window.click("answer-present");
    assertFalse(isLit(robot, "answer-present"), "nor after a click");
  }

  @Test
  void theSupratentorialSitesBesideTheSulciAreAnswered(FxRobot robot) {
    window.click("region-sulci");
    window.click("site-sylvian-fissure-right");
    robot.type(KeyCode.ENTER);
    assertTrue(window.words("site-sylvian-fissure").contains("✓"));
    assertEquals("Supratentorial siderosis, not of the cortical type", window.text("card-result"));
  }

  private static void type(FxRobot robot, KeyCode key, String text) {
    robot.push(KeyCode.SHIFT, key);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.CONTROL, KeyCode.A).write(text).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isLit(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryTextInputControl().getText();
  }
}
