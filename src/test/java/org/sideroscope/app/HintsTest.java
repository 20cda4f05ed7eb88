package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.command.Chord;
import org.sideroscope.app.command.Command;
import org.testfx.api.FxRobot;

/** Whatever does a command with the mouse says its key. */
class HintsTest extends WithWindow {

  private static final Set<Command> ON_THE_PALETTE =
      EnumSet.of(
          Command.LEFT_SIDE,
          Command.RIGHT_SIDE,
          Command.BOTH_SIDES,
          Command.PRESENT,
          Command.ABSENT,
          Command.INDETERMINATE,
          Command.NOT_ASSESSED,
          Command.NOT_IMAGED,
          Command.ADD_SULCUS,
          Command.REGION_1,
          Command.REGION_7,
          Command.COMMAND_LIST);

  @Test
  void everyToolTipSaysTheKeyOfItsCommand(FxRobot robot) {
    Set<Command> met = EnumSet.noneOf(Command.class);
    for (Node node : nodes(robot)) {
      if (node.getUserData() instanceof Command command) {
        met.add(command);
        String key = command.key().map(Chord::display).orElse("");
        assertTrue(hint(node).endsWith(key), command + ": " + hint(node));
        assertTrue(hint(node).length() > key.length(), command + " says more than its key");
      }
    }
    assertTrue(met.containsAll(ON_THE_PALETTE), met::toString);
  }

  @Test
  void everyButtonOfTheToolBarIsOfACommand(FxRobot robot) {
    for (Node item : robot.lookup(".tool-bar").queryAs(ToolBar.class).getItems()) {
      if (item instanceof ButtonBase) {
        assertInstanceOf(Command.class, item.getUserData(), item.getId());
      }
    }
  }

  @Test
  void aChangedKeyIsSaidAtOnce(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.SLASH);
    window.waitUntil(() -> window.has("shortcut-sheet"));
    robot.write("brush");
    window.click("shortcut-brush").type(KeyCode.DIGIT8);
    window.waitUntil(() -> hint(robot.lookup("#tool-brush").query()).endsWith("  8"));
    assertEquals("Brush  8", hint(robot.lookup("#tool-brush").query()));
  }

  private static String hint(Node node) {
    Tooltip tip =
        node instanceof Control control
            ? control.getTooltip()
            : (Tooltip) node.getProperties().get("javafx.scene.control.Tooltip");
    assertNotNull(tip, node.getId());
    return tip.getText();
  }

  private static List<Node> nodes(FxRobot robot) {
    List<Node> all = new ArrayList<>();
    collect(robot.lookup("#studies").query().getScene().getRoot(), all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    if (node instanceof ToolBar bar) {
      // what did not fit hangs in no parent
      bar.getItems().stream().filter(item -> item.getParent() == null).forEach(all::add);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }
}
