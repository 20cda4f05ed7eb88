package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The context by key and by mouse; it survives a restart, and is in reading and report. */
class ContextTest extends WithWindow {

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
  }

  @Test
  void theContextIsSaidByKeysAndIsInReadingAndReport(FxRobot robot) throws IOException {
    open(robot, KeyCode.DIGIT1, "bleed-yes");
    robot.type(KeyCode.SPACE);
    leave(robot);
    open(robot, KeyCode.DIGIT2, "predisposing-find");
    robot.write("neuros").type(KeyCode.ENTER).type(KeyCode.TAB);
    robot.write("1998").type(KeyCode.ENTER);
    assertEquals("Undo haemorrhage yes", window.undoText());
    open(robot, KeyCode.DIGIT3, "symptom-find");
    robot.write("hearing").type(KeyCode.ENTER).type(KeyCode.TAB);
    robot.write("2015").type(KeyCode.ENTER);
    open(robot, KeyCode.DIGIT4, "csf-redCells-value");
    robot.write("1200").type(KeyCode.TAB).type(KeyCode.TAB);
    robot.write("2026-04").type(KeyCode.ENTER);
    open(robot, KeyCode.DIGIT5, "finding-find");
    robot.write("ventral leak").type(KeyCode.ENTER);
    assertEquals("Undo ventral leak", window.undoText());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("dural defect").type(KeyCode.ENTER);
    assertEquals("Undo dural defect", window.undoText());
    leave(robot);
    open(robot, KeyCode.DIGIT8, "text-comment");
    robot.write("seen with care").type(KeyCode.ESCAPE);
    open(robot, KeyCode.DIGIT9, "aria-h-none");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertSaid();

    String json = export(robot, KeyCode.S, folder.resolve("reading.json"));
    for (String said :
        new String[] {
          "\"what\": \"neurosurgery\"",
          "1998",
          "hearingLoss",
          "2015",
          "redCells",
          "/µl",
          "2026-04",
          "\"what\": \"dural-defect\"",
          "ventral leak",
          "seen with care",
          "\"ariaH\": \"mild\""
        }) {
      assertTrue(json.contains(said), said + " in " + json);
    }
    String html = window.report("html", folder);
    for (String said :
        new String[] {
          "Neurosurgery",
          "1998",
          "since 2015",
          "1200 /µl",
          "Dural defect",
          "ventral leak",
          "seen with care",
          "ARIA-H"
        }) {
      assertTrue(html.contains(said), said);
    }

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    assertSaid();
  }

  private void assertSaid() {
    assertEquals("neurosurgery", summary("predisposing"));
    assertEquals("hearing loss", summary("symptoms"));
    assertEquals("red cells 1200 /µl", summary("csf"));
    assertEquals("dural defect, ventral leak", summary("findings"));
    assertEquals("comment", summary("texts"));
    assertEquals("Mild", summary("aria-h"));
  }

  @Test
  void aSymptomIsTakenBackToNothingSaid(FxRobot robot) {
    open(robot, KeyCode.DIGIT3, "symptom-find");
    robot.write("seiz").type(KeyCode.ENTER);
    assertTrue(isLit(robot, "symptom-seizures-yes"));
    robot.clickOn("#symptom-seizures-yes");
    assertFalse(isLit(robot, "symptom-seizures-yes"));
    assertFalse(isLit(robot, "symptom-seizures-unknown"));
    assertEquals("Undo seizures not said", window.undoText());
    robot.clickOn("#tool-undo");
    assertTrue(isLit(robot, "symptom-seizures-yes"));
  }

  @Test
  void aFindingIsPlacedByMouse(FxRobot robot) {
    open(robot, KeyCode.DIGIT5, "finding-find");
    robot.write("meningocele");
    WaitForAsyncUtils.waitForFxEvents();
    window.click("finding-meningocele-present");
    window.waitUntil(() -> window.has("finding-detail"));
    into(robot, "finding-detail");
    window.click("finding-side-left");
    window.click("finding-side-right");
    assertTrue(isLit(robot, "finding-side-right"));
    assertFalse(isLit(robot, "finding-side-left"));
    window.click("finding-levels").write("T3-5").type(KeyCode.ENTER);
    window.click("finding-position").write("ventral").type(KeyCode.ENTER);
    into(robot, "finding-find");
    window.click("finding-find").type(KeyCode.DOWN);
    assertTrue(
        window.words("finding-meningocele").contains("R T3–T5 ventral"),
        window.words("finding-meningocele"));
  }

  @Test
  void whatWasReadStandsBesideWhatWasCorrected(FxRobot robot) throws IOException {
    open(robot, KeyCode.DIGIT7, "technique-sensitive-yes");
    into(robot, "series-0-echo-time");
    window.click("series-0-echo-time").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("25").type(KeyCode.ENTER);
    assertEquals("read: 20", window.text("series-0-echo-time-read"));
    assertTrue(summary("technique").endsWith("corrected"));
    assertTrue(window.report("html", folder).contains("25 (headers: 20)"));
    String json = export(robot, KeyCode.S, folder.resolve("reading.json"));
    assertTrue(json.contains("\"echoTimeMs\": 25"), "what holds");
    String headers = json.substring(json.indexOf("\"acquisitionHeaders\""));
    assertTrue(headers.contains("\"echoTimeMs\": 20"), "what was read");

    window.click("series-0-echo-time").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("much").type(KeyCode.ENTER);
    assertTrue(window.text("technique-refusal").contains("a number from 0"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(window.has("series-0-echo-time-read"));
    assertFalse(summary("technique").endsWith("corrected"));
  }

  @Test
  void theSameKeyLeadsInAndOut(FxRobot robot) {
    open(robot, KeyCode.DIGIT6, "mimic-find");
    assertTrue(robot.lookup("#mimic").query().isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#mimic").query().isVisible());
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);
    assertTrue(window.words("region-vermis").contains("✓"), "keys are commands again");
  }

  private void open(FxRobot robot, KeyCode key, String first) {
    robot.push(KeyCode.CONTROL, key);
    window.waitUntil(
        () -> robot.lookup("#" + first).tryQuery().filter(Node::isFocused).isPresent());
  }

  private static void leave(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String summary(String part) {
    return window.text("context-context-" + part + "-summary");
  }

  private String export(FxRobot robot, KeyCode key, Path file) throws IOException {
    window.files.next = file;
    robot.push(KeyCode.CONTROL, key);
    window.settle();
    window.waitUntil(() -> Files.exists(file));
    return Files.readString(file);
  }

  private static void into(FxRobot robot, String id) {
    robot.interact(() -> {
      ScrollPane scroll = robot.lookup("#reading-panel").queryAs(ScrollPane.class);
      scroll.layout();
      Node node = robot.lookup("#" + id).query();
      Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      double room =
          scroll.getContent().getBoundsInLocal().getHeight()
              - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(Math.clamp((place.getMaxY() - 500) / room, 0, 1));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isLit(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
  }
}
