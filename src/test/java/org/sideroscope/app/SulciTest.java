package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Recording sulci by name and on the drawing, and what is asked of each. */
class SulciTest extends WithWindow {

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
  }

  @Test
  void sulciAreNamedByKeysAloneAndNeighboursProposed(FxRobot robot) {
    name(robot, "r prec", "r cent", "l sup front");
    robot.type(KeyCode.ENTER);
    assertTrue(window.words("sulcus-s1").contains("Precentral sulcus"));
    assertTrue(window.words("sulcus-s1").contains("next to central"), window.words("sulcus-s1"));
    assertEquals("3 count · multifocality 2 of 4 (R 1, L 1)", window.text("sulci-summary"));

    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.SPACE);
    assertEquals(
        "3 count · multifocality 3 of 4 (R 2, L 1)",
        window.text("sulci-summary"),
        "no longer next to each other");
  }

  @Test
  void aRecordedSulcusIsPickedAndNotRecordedTwice(FxRobot robot) {
    name(robot, "l cent", "l prec", "l central sulcus");
    robot.type(KeyCode.ENTER);
    assertFalse(window.has("sulcus-s3"));
    assertEquals("Left central sulcus", window.text("answer-title"));
    robot.type(KeyCode.U);
    assertTrue(isLit(robot, "s1-indeterminate"), "answers are for the picked sulcus");
  }

  @Test
  void whatIsAskedOfASulcusIsSaidByKeys(FxRobot robot) {
    name(robot, "r calc");
    robot.type(KeyCode.ENTER);
    assertTrue(isLit(robot, "convexity-off"), "the calcarine sulcus is off the convexities");
    robot.push(KeyCode.CONTROL, KeyCode.T);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertEquals("1 counts · multifocality 1 of 4 (R 1, L 0)", window.text("sulci-summary"));
    robot.push(KeyCode.CONTROL, KeyCode.U);
    assertTrue(isLit(robot, "tramline-yes") && isLit(robot, "convexity-on"));
    assertTrue(robot.lookup("#sulcus-continuous").queryAs(CheckBox.class).isSelected());
    assertTrue(window.text("continuous-definition").contains("Charidimou 2017"));
    assertTrue(window.text("sulci-summary").startsWith("None counts"));
    robot.push(KeyCode.SHIFT, KeyCode.DELETE);
    assertFalse(window.has("sulcus-s1"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(window.has("sulcus-s1"));
  }

  @Test
  void theDrawingRecordsOnTheSideThatIsPressed(FxRobot robot) {
    robot.type(KeyCode.DIGIT7);
    scrollTo(robot, "schematic");
    window.click("schematic-right-central");
    assertEquals("R", sideOf("s1"));
    window.click("schematic-left-superior-frontal");
    assertEquals("L", sideOf("s2"));
    window.click("schematic-medial");
    window.click("schematic-left-calcarine");
    assertEquals("L", sideOf("s3"));
    window.click("schematic-top");
    window.click("schematic-right-postcentral");
    assertEquals("R", sideOf("s4"));
  }

  /** Radiological in every view: whatever is the patient's right stands on the left. */
  @Test
  void theRightHemisphereStandsOnTheLeftInEveryView(FxRobot robot) {
    robot.type(KeyCode.DIGIT7);
    scrollTo(robot, "schematic");
    for (String view : new String[] {"lateral", "medial", "top"}) {
      window.click("schematic-" + view);
      assertTrue(
          middle(robot, "schematic-right-central") < middle(robot, "schematic-left-central"), view);
    }
    assertTrue(window.text("schematic-caption").contains("patient's right on the left"));
    window.click("schematic-lateral");
    assertTrue(
        middle(robot, "schematic-right-frontomarginal") > middle(robot, "schematic-right-lunate"),
        "seen from the right, the front is at the right");
    assertTrue(
        middle(robot, "schematic-left-frontomarginal") < middle(robot, "schematic-left-lunate"));
  }

  private static double middle(FxRobot robot, String id) {
    Node node = robot.lookup("#" + id).query();
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return bounds.getCenterX();
  }

  private String sideOf(String id) {
    window.waitUntil(() -> window.has("sulcus-" + id));
    return window.words("sulcus-" + id).substring(0, 1);
  }

  private static void name(FxRobot robot, String... names) {
    robot.type(KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    for (String name : names) {
      robot.write(name).type(KeyCode.ENTER);
    }
  }

  private static void scrollTo(FxRobot robot, String id) {
    robot.interact(() -> {
      ScrollPane scroll = robot.lookup("#reading-panel").queryAs(ScrollPane.class);
      Node node = robot.lookup("#" + id).query();
      Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      double room =
          scroll.getContent().getBoundsInLocal().getHeight()
              - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(Math.min(1, (place.getMinY() - 60) / room));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isLit(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
  }
}
