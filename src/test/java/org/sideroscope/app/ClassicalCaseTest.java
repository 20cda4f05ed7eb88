package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;

/** A practised reader reads a classical case by keyboard, from the open study to the signature. */
class ClassicalCaseTest extends WithWindow {

  private static final int MOST_GESTURES = 25;

  /** Keys, clicks and strokes; typing is not counted. */
  private int gestures;

  @Test
  void allSevenRegionsAreMarkedAnsweredAndSignedWithinTheGesturesOfAPractisedReader(FxRobot robot)
      throws Exception {
    window.open(DEMO);
    sayWhoReads(robot);

    key(robot, KeyCode.B);
    stroke(robot);
    key(robot, KeyCode.SHIFT, KeyCode.ENTER);
    assertTrue(window.text("walk-place").startsWith("Folia"), window.text("walk-place"));
    stroke(robot);
    key(robot, KeyCode.SHIFT, KeyCode.ENTER);
    stroke(robot);
    key(robot, KeyCode.SHIFT, KeyCode.ENTER);
    key(robot, KeyCode.SHIFT, KeyCode.BACK_SPACE);
    key(robot, KeyCode.SHIFT, KeyCode.ENTER);
    key(robot, KeyCode.SHIFT, KeyCode.N);

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    assertTrue(window.words("region-vermis").contains("ml"), window.words("region-vermis"));
    assertTrue(window.words("region-spine").contains("not imaged"), window.words("region-spine"));

    key(robot, KeyCode.DIGIT7);
    key(robot, KeyCode.SHIFT, KeyCode.BACK_SPACE);
    key(robot, KeyCode.SHIFT, KeyCode.ENTER);
    key(robot, KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertEquals("iSS type 1, classical", window.text("card-result"));
    undoAndRedo(robot);

    key(robot, KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil(() -> window.has("sign-confirm"));
    assertTrue(window.words("question").contains("Not assessed: Spine"), window.words("question"));
    key(robot, KeyCode.ENTER);
    window.waitUntil(() -> window.text("signing-standing").startsWith("Version 1, signed"));
    assertTrue(gestures <= MOST_GESTURES, gestures + " gestures");

    reportAndFileSayIt(robot);
    nothingCanBeChanged(robot);
  }

  /** Not counted: a reader who makes no slip needs neither. */
  private void undoAndRedo(FxRobot robot) {
    assertTrue(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));
  }

  private void reportAndFileSayIt(FxRobot robot) throws Exception {
    String html = window.report("html", folder);
    assertTrue(html.contains("iSS type 1, classical"));
    assertTrue(html.contains("A. Reader"));
    assertTrue(html.contains("<dt>Log when signed</dt>"));
    assertFalse(html.contains("class=\"draft\""));
    String file = export(robot, KeyCode.S, "reading.json");
    assertTrue(file.contains("\"status\": \"signed\""), file);
    assertTrue(file.contains("\"result\": \"iss-1-classical\""), file);
    assertTrue(file.contains("\"sha256\""), file);
    assertTrue(file.contains("\"reason\": \"not-imaged\""), file);
  }

  private void nothingCanBeChanged(FxRobot robot) {
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));
    assertTrue(window.words("notices").contains("signed"), window.words("notices"));
    stroke(robot);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));
  }

  @Test
  void anAmendmentKeepsTheVersionBeforeWithinReach(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    sign(robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    window.waitUntil(() -> window.has("amend-reason"));
    window.click("amend-reason").write("an outside scan").type(KeyCode.ENTER);
    assertEquals("Draft, version 2", window.text("signing-standing"), window.words("notices"));
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    assertTrue(window.words("region-vermis").contains("✕"), window.words("region-vermis"));

    robot.push(KeyCode.ALT, KeyCode.V);
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));
    robot.push(KeyCode.ALT, KeyCode.V);
    assertTrue(window.words("region-vermis").contains("✕"), window.words("region-vermis"));
    sign(robot);
    assertTrue(
        window.text("signing-standing").startsWith("Version 2"), window.text("signing-standing"));
    assertTrue(window.text("signing-amends").contains("an outside scan"));
  }

  @Test
  void anotherClassStandsBesideTheDerivedOneWithItsReason(FxRobot robot) throws Exception {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    String derived = window.text("card-result");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    window.waitUntil(() -> window.has("override-classes"));
    robot.type(KeyCode.HOME, KeyCode.ENTER);
    assertTrue(window.has("override-classes"), "a class without a reason is not taken");
    window.click("override-reason").write("operated elsewhere").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("card-override"));
    assertEquals(derived, window.text("card-result"));
    assertTrue(window.words("classification-card").contains("operated elsewhere"));
    assertTrue(window.has("strip-override"));
    String html = window.report("html", folder);
    assertTrue(html.contains("operated elsewhere"));
    assertTrue(html.contains(derived));
  }

  @Test
  void whatWasSetWithTheRestIsTellableOnTheScreenInTheReportAndInTheFile(FxRobot robot)
      throws Exception {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.A);
    window.waitUntil(() -> window.has("rest-confirm"));
    robot.type(KeyCode.ENTER);
    assertTrue(window.words("region-brainstem").contains("(✕)"), window.words("region-brainstem"));
    assertFalse(window.words("region-folia").contains("(✕)"), window.words("region-folia"));
    assertTrue(window.report("html", folder).contains("absent (with the rest)"));
    assertTrue(export(robot, KeyCode.S, "reading.json").contains("\"setBy\": \"rest-absent\""));
  }

  private void sign(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil(() -> window.has("sign-confirm"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> !window.has("sign-confirm"));
  }

  private void key(FxRobot robot, KeyCode... keys) {
    gestures++;
    robot.push(keys);
  }

  private void stroke(FxRobot robot) {
    gestures++;
    SliceViewport viewport = window.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    robot
        .moveTo(bounds.getCenterX(), bounds.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveBy(20, 0)
        .moveBy(20, 4)
        .release(MouseButton.PRIMARY);
    window.settle();
  }

  private String export(FxRobot robot, KeyCode key, String name) throws Exception {
    Path file = folder.resolve(name);
    window.files.next = file;
    robot.push(KeyCode.CONTROL, key);
    window.settle();
    window.waitUntil(() -> Files.exists(file));
    return Files.readString(file);
  }
}
