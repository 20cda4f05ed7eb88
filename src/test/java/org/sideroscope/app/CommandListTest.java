package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.commandlist.CommandSearch;
import org.testfx.api.FxRobot;

/** Finding and running commands by typing. */
class CommandListTest extends WithWindow {

  @Test
  void aCommandIsFoundByTypingAndRunByEnter(FxRobot robot) {
    window.open(DEMO);
    openList(robot);
    robot.write("inv");
    window.waitUntil(() -> names(robot).getFirst().equals("Invert"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> !window.has("command-list"));
    assertTrue(window.viewport(1).viewState().greys().inverted());

    openList(robot);
    assertEquals("Invert", names(robot).getFirst(), "what was run last stands first");
  }

  @Test
  void theFocusIsWhereItWas(FxRobot robot) {
    window.click("reader-name").write("A.");
    Node before = focused(robot);
    openList(robot);
    robot.write("undo").type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("command-list"));
    assertEquals(before, focused(robot));
  }

  @Test
  void whoComesToAControlByKeyStillSeesWhereTheyAre(FxRobot robot) {
    window.open(DEMO);
    robot.interact(() -> robot.lookup("#tool-invert").query().requestFocus());
    robot.type(KeyCode.TAB);
    Node before = focused(robot);
    assertTrue(before.isFocusVisible());
    openList(robot);
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.ESCAPE);
    assertEquals(before, focused(robot));
    assertTrue(before.isFocusVisible());
  }

  @Test
  void noKeyTypedIntoTheListIsACommandOfTheWindow(FxRobot robot) {
    window.open(DEMO);
    int slice = window.viewport(1).viewState().slice();
    openList(robot);
    robot.write("ii").type(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.F2);
    robot.push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.CONTROL, KeyCode.K);
    assertTrue(window.has("command-list"));
    assertEquals(slice, window.viewport(1).viewState().slice());
    assertFalse(window.viewport(1).viewState().greys().inverted());
  }

  @Test
  void whatCannotBeDoneNowIsListedWithItsReasonAndNotRun(FxRobot robot) {
    openList(robot);
    robot.write("zoom in");
    window.waitUntil(() -> window.text("command-foot").contains("No series"));
    robot.type(KeyCode.ENTER);
    assertTrue(window.has("command-list"));
    robot.eraseText(7).write("report").type(KeyCode.ENTER);
    assertTrue(window.has("command-list"));
    window.waitUntil(() -> window.text("command-foot").contains("Open a study"));
  }

  @Test
  void opensAndRunsByMouseAndClosesBesideIt(FxRobot robot) {
    window.open(DEMO);
    window.click("tool-command-list").write("four view");
    Node first =
        robot.lookup("#commands-found .list-cell").queryAllAs(ListCell.class).stream()
            .filter(cell -> !cell.isEmpty())
            .findFirst()
            .orElseThrow();
    robot.clickOn(first);
    window.waitUntil(() -> !window.has("command-list"));
    assertTrue(window.has("viewport-4"));

    openList(robot);
    window.click("viewport-1");
    window.waitUntil(() -> !window.has("command-list"));
  }

  private void openList(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    window.waitUntil(() -> window.has("command-list"));
  }

  private static List<String> names(FxRobot robot) {
    ListView<CommandSearch.Entry> list = robot.lookup("#commands-found").queryListView();
    return list.getItems().stream().map(CommandSearch.Entry::name).toList();
  }

  private static Node focused(FxRobot robot) {
    return robot.lookup("#studies").query().getScene().getFocusOwner();
  }
}
