package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.viewer.ShownFigure;
import org.sideroscope.viewer.ViewportTool;
import org.testfx.api.FxRobot;

/** Measuring in the real window: drawn, kept, undone, removed, exported and found again. */
class MeasuringTest extends WithWindow {

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void aMeasurementIsAStepOfTheReadingAndFoundAgain(FxRobot robot) throws Exception {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.D);
    drag(robot, 60, 20);
    awaitFigures(1);
    assertTrue(figures().getFirst().figure() instanceof Distance);
    assertEquals("Undo distance", window.undoText());

    // a key that is held down for long on a busy machine would undo twice
    window.click("tool-undo");
    awaitFigures(0);
    window.click("tool-redo");
    awaitFigures(1);

    Path file = folder.resolve("measured.json");
    window.files.next = file;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    window.settle();
    window.waitUntil(() -> Files.exists(file));
    String json = Files.readString(file);
    assertTrue(json.contains("\"imageAnnotations\""), json);
    assertTrue(json.contains("\"place\": \"vermis\""), json);

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    awaitFigures(1);
  }

  @Test
  void deleteRemovesWhatIsPickedAndUndoBringsItBack(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.Y);
    drag(robot, 60, 40);
    robot.type(KeyCode.DELETE);
    awaitFigures(0);
    assertEquals("Undo remove ellipse", window.undoText());
    window.click("tool-undo");
    awaitFigures(1);
    robot.clickOn(point(-150, -90));
    robot.type(KeyCode.Q);
    robot.clickOn(point(-150, -90));
    robot.type(KeyCode.DELETE);
    window.waitUntil(() -> window.words("notices").contains("Click on a measurement"));
    awaitFigures(1);
  }

  @Test
  void withoutAReadingItIsShownAndSaidNotToBeKept(FxRobot robot) {
    robot.type(KeyCode.D);
    drag(robot, 60, 20);

    assertEquals("not kept", figures().getFirst().note());
    assertTrue(window.words("notices").contains("not kept"), window.words("notices"));
    robot.type(KeyCode.DELETE);
    awaitFigures(0);
  }

  @Test
  void theListOfMeasurementsGoesThereAndRemoves(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.F1, KeyCode.DIGIT1, KeyCode.D);
    drag(robot, 60, 20);
    awaitFigures(1);
    assertTrue(window.words("measurements").contains("vermis"), window.words("measurements"));
    assertTrue(window.words("measurements").contains("mm"), window.words("measurements"));
    int slice = window.viewport(1).viewState().slice();
    robot.type(KeyCode.Q, KeyCode.HOME);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == 0);

    window.click("measurement-a1");
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice);
    window.click("measurements-remove-a1");
    awaitFigures(0);
    window.waitUntil(() -> !window.has("measurements"));
  }

  @Test
  void keyImagesStandInARowWithWhatPointsAtThem(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.F1);
    assertFalse(window.has("key-images"), "no room for nothing");
    int first = window.viewport(1).viewState().slice();
    robot.type(KeyCode.K, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.K);
    window.waitUntil(() -> window.has("key-image-2"));
    window.settle();
    assertTrue(window.words("key-images").contains("vermis"), window.words("key-images"));
    int second = window.viewport(1).viewState().slice();

    window.click("key-image-1");
    window.waitUntil(() -> window.viewport(1).viewState().slice() == first);
    robot.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == second);
    robot.push(KeyCode.SHIFT, KeyCode.PAGE_UP);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == first);

    robot.moveTo("#key-image-2");
    window.click("key-image-remove-2");
    window.waitUntil(() -> !window.has("key-image-2"));
    assertEquals("Undo remove key image of vermis", window.undoText());
    window.click("tool-undo");
    window.waitUntil(() -> window.has("key-image-2"));
  }

  @Test
  void everyToolHasItsKey(FxRobot robot) {
    robot.type(KeyCode.D);
    awaitTool(ViewportTool.DISTANCE);
    robot.type(KeyCode.V);
    awaitTool(ViewportTool.ANGLE);
    robot.type(KeyCode.Y);
    awaitTool(ViewportTool.ELLIPSE);
    robot.type(KeyCode.J);
    awaitTool(ViewportTool.POINT_VALUE);
    robot.push(KeyCode.SHIFT, KeyCode.J);
    awaitTool(ViewportTool.PROFILE);
    robot.type(KeyCode.C);
    awaitTool(ViewportTool.ARROW);
    robot.push(KeyCode.SHIFT, KeyCode.C);
    awaitTool(ViewportTool.CIRCLE);
    robot.push(KeyCode.SHIFT, KeyCode.Q);
    awaitTool(ViewportTool.PAN);
  }

  @Test
  void escapeAbandonsWhatIsBeingDrawn(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.D);
    robot.moveTo(point(0, 0)).press(MouseButton.PRIMARY).moveBy(50, 10);
    robot.type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);

    awaitFigures(0);
    assertFalse(window.undoText().contains("distance"));
  }

  /** What the robot pressed arrives when the window system has time for it. */
  private void awaitFigures(int count) {
    window.waitUntil(() -> figures().size() == count);
  }

  private List<ShownFigure> figures() {
    return window.viewport(1).figures().figures();
  }
}
