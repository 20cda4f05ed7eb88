package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Walking from question to question, and answering with one key each. */
class WalkTest extends WithWindow {

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
  }

  @Test
  void spaceShowsWhereARegionIsSeenAndSaysHowThatIsKnown(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    assertTrue(window.text("walk-place").startsWith("Folia"), window.text("walk-place"));
    assertTrue(window.text("walk-place").contains("rule of thumb"), window.text("walk-place"));
    int estimated = slice();

    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    int chosen = slice();
    assertNotEquals(estimated, chosen);
    robot.type(KeyCode.SPACE);
    assertNotEquals(chosen, slice());
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertEquals(chosen, slice());
    assertTrue(window.text("walk-place").contains("last looked"), window.text("walk-place"));
  }

  @Test
  void whereARegionWasLookedAtIsKnownAfterARestart(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    int chosen = slice();
    robot.type(KeyCode.SPACE);
    window.settle();

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    robot.type(KeyCode.SPACE);
    assertEquals(chosen, slice());
    assertTrue(window.text("walk-place").contains("last looked"), window.text("walk-place"));
  }

  @Test
  void oneKeyAnswersAndMovesOnThroughTheQuestionsThatNoImageTells(FxRobot robot) {
    for (int region = 1; region <= 5; region++) {
      robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    }
    assertTrue(window.words("region-craniocervicalJunction").contains("✓"));
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertTrue(window.words("region-sulci").contains("✕"));
    assertTrue(window.text("walk-place").startsWith("Distribution"), window.text("walk-place"));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertEquals("iSS type 1, classical", window.text("card-result"));
    assertTrue(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));
    assertTrue(window.text("walk-place").startsWith("Vermis"), window.text("walk-place"));
  }

  @Test
  void whatIsSaidToBeUnknownLooksOtherThanWhatNobodySaid(FxRobot robot) {
    assertFalse(isLit(robot, "distribution-unknown"));
    assertFalse(isLit(robot, "haemorrhage-unknown"));
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertTrue(window.text("walk-place").startsWith("Distribution"), window.text("walk-place"));
    robot.type(KeyCode.U);
    window.waitUntil(() -> isLit(robot, "distribution-unknown"));
    assertEquals("Undo distribution unknown", window.undoText());
    robot.type(KeyCode.N);
    window.waitUntil(() -> !isLit(robot, "distribution-unknown"));
    assertEquals("Undo distribution not said", window.undoText());

    robot.clickOn("#haemorrhage-unknown");
    window.waitUntil(() -> isLit(robot, "haemorrhage-unknown"));
    robot.clickOn("#haemorrhage-unknown");
    window.waitUntil(() -> !isLit(robot, "haemorrhage-unknown"));
  }

  private static boolean isLit(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
  }

  @Test
  void everythingElseAbsentIsAskedOnceAndNamesWhatItSets(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.A);
    window.waitUntil(() -> window.has("rest-confirm"));
    assertTrue(
        window.words("question").contains("Brainstem: as a whole"), window.words("question"));
    assertFalse(window.words("question").contains("Vermis"), window.words("question"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(window.has("rest-confirm"));
    assertFalse(window.words("region-brainstem").contains("✕"));

    robot.push(KeyCode.SHIFT, KeyCode.A);
    window.waitUntil(() -> window.has("rest-confirm"));
    robot.type(KeyCode.ENTER);
    assertFalse(window.has("rest-confirm"));
    assertTrue(window.words("region-brainstem").contains("✕"));
    assertTrue(window.words("region-vermis").contains("✓"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(window.words("region-brainstem").contains("✕"));
  }

  @Test
  void aKeyGoesToWhatWouldSettleTheResult(FxRobot robot) {
    for (int region = 1; region <= 7; region++) {
      robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    }
    robot.type(KeyCode.DIGIT1);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    String asked = window.text("walk-place");
    assertTrue(asked.startsWith("Distribution") || asked.startsWith("One documented"), asked);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.type(KeyCode.BACK_SPACE);
    assertTrue(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));
    robot.push(KeyCode.CONTROL, KeyCode.G);
    assertTrue(window.words("notices").contains("Nothing"), window.words("notices"));
  }

  private int slice() {
    return window.viewport(1).viewState().slice();
  }
}
