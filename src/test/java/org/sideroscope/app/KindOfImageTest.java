package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportContent;
import org.testfx.api.FxRobot;

/** The reader says what kind of image a series is, and it stays said. */
class KindOfImageTest extends WithWindow {

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void aCorrectionByMouseHoldsAtOnceAndAfterARestart(FxRobot robot) {
    assertEquals("SWI, axial", cornerOf(1));
    int slice = scrollAway(robot);

    robot.clickOn(line(robot, "SWI, axial"), MouseButton.SECONDARY);
    assertTrue(item(robot, "kind-swi").isSelected());
    assertFalse(item(robot, "kind-t1").isSelected());
    window.click("kind-t1");
    window.settle();

    assertTrue(window.words("stacks").contains("T1, axial (corrected)"), window.words("stacks"));
    assertEquals("T1, axial (corrected)", cornerOf(1));
    assertEquals(slice, window.viewport(1).viewState().slice());

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    assertTrue(window.words("stacks").contains("T1, axial (corrected)"), window.words("stacks"));
    assertFalse(cornerOf(1).startsWith("T1"), "it hangs where a T1 hangs: " + cornerOf(1));

    robot.clickOn(line(robot, "T1, axial (corrected)"), MouseButton.SECONDARY);
    window.click("kind-as-headers");
    window.settle();
    assertTrue(window.words("stacks").contains("SWI, axial"), window.words("stacks"));
    assertFalse(window.words("stacks").contains("corrected"), window.words("stacks"));
  }

  @Test
  void theKeyboardReachesTheMenuAndMovesNothingElse(FxRobot robot) {
    int slice = scrollAway(robot);

    // a mouse over the menu would point at a kind as well
    robot.moveTo("#research-use");
    robot.push(KeyCode.SHIFT, KeyCode.K);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    window.settle();

    assertTrue(window.words("stacks").contains("SWI phase, axial (corrected)"));
    assertEquals(slice, window.viewport(1).viewState().slice());
  }

  @Test
  void theMenuKeyOfALineAsksForItsKind(FxRobot robot) {
    robot.clickOn(line(robot, "SWI phase, axial"));
    ListView<?> list = robot.lookup("#stacks").queryListView();
    robot.interact(list::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    assertTrue(item(robot, "kind-swi_phase").isSelected());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.listTargetWindows().stream().noneMatch(KindOfImageTest::isMenu));
  }

  @Test
  void whatAbsentRestsOnFollowsTheKindAndSoDoesTheReport(FxRobot robot) throws Exception {
    sayWhoReads(robot);
    answerEveryRegionAbsent(robot);
    assertEquals("No siderosis that counts", window.text("card-result"));

    choose(robot, "SWI, axial", "kind-t1");

    assertEquals("Incomplete reading", window.text("card-result"));
    assertTrue(window.words("notices").contains("\"absent\" cannot rest"), window.words("notices"));
    String html = window.report("html", folder);
    assertTrue(html.contains("<bdi>T1</bdi>"));
    assertFalse(html.contains("<bdi>SWI</bdi>"));

    choose(robot, "T1, axial (corrected)", "kind-as-headers");
    assertEquals("No siderosis that counts", window.text("card-result"));
  }

  @Test
  void aReadingFromAFileKeepsTheSeriesThatItNames(FxRobot robot) {
    sayWhoReads(robot);
    window.files.next = DEMO.resolveSibling("truth").resolve("reading.json");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    window.settle();
    String result = window.text("card-result");

    choose(robot, "SWI, axial", "kind-t1");

    assertEquals(result, window.text("card-result"));
    assertTrue(window.words("notices").contains("stays as it is"), window.words("notices"));
  }

  @Test
  void marksOnWhatIsCalledAMinIpStayAndCanOnlyBeErased(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.B);
    stroke(robot, 0);
    String marked = window.words("region-vermis");
    assertTrue(marked.contains("ml"), marked);

    choose(robot, "SWI, axial", "kind-min_ip");

    assertEquals(marked, window.words("region-vermis"));
    assertTrue(window.words("notices").contains("stay and count"), window.words("notices"));
    stroke(robot, 80);
    assertEquals(marked, window.words("region-vermis"), "nothing more is marked");
    robot.type(KeyCode.E);
    stroke(robot, 0);
    assertFalse(window.words("region-vermis").equals(marked), "what is marked can be erased");
  }

  private void choose(FxRobot robot, String line, String kind) {
    robot.clickOn(line(robot, line), MouseButton.SECONDARY);
    window.click(kind);
    window.settle();
  }

  private static Node line(FxRobot robot, String words) {
    return robot.from(robot.lookup("#stacks").<Node>query()).lookup(words).query();
  }

  private static RadioMenuItem item(FxRobot robot, String id) {
    return robot.listTargetWindows().stream()
        .filter(KindOfImageTest::isMenu)
        .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .map(RadioMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isMenu(Window window) {
    return window instanceof javafx.scene.control.ContextMenu && window.isShowing();
  }

  private int scrollAway(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    return window.viewport(1).viewState().slice();
  }

  private String cornerOf(int viewport) {
    return window.viewport(viewport).content() instanceof ViewportContent.Slices slices
        ? slices.texts().series().getFirst()
        : "";
  }

  /** A short line across the first viewport, so far below its middle. */
  private void stroke(FxRobot robot, double below) {
    SliceViewport viewport = window.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    robot
        .moveTo(bounds.getCenterX(), bounds.getCenterY() + below)
        .press(MouseButton.PRIMARY)
        .moveBy(20, 0)
        .moveBy(20, 4)
        .release(MouseButton.PRIMARY);
    window.settle();
  }
}
