package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The sheet of shortcuts, and changing them. */
class ShortcutSheetTest extends WithWindow {

  @Test
  void aNewKeyHoldsEverywhereAtOnceAndTheNextDay(FxRobot robot) {
    window.open(DEMO);
    openSheet(robot);
    window.click("shortcut-invert").type(KeyCode.DIGIT8);
    awaitKey(robot, "invert", "8");
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("shortcut-sheet"));

    assertEquals("Invert  8", hint(robot, "tool-invert"));
    assertEquals("8", accelerator(robot, "menu-invert"));
    robot.type(KeyCode.I);
    assertFalse(inverted(), "the old key does nothing");
    robot.type(KeyCode.DIGIT8);
    window.waitUntil(this::inverted);

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    robot.type(KeyCode.DIGIT8);
    window.waitUntil(this::inverted);
    openSheet(robot);
    window.click("shortcuts-all-usual");
    awaitKey(robot, "invert", "I");
  }

  @Test
  void aKeyOfAnotherCommandIsRefusedByName(FxRobot robot) {
    openSheet(robot);
    window.click("shortcut-invert").type(KeyCode.W);
    window.waitUntil(() -> window.text("shortcut-foot").contains("Next window preset"));
    awaitKey(robot, "invert", "press a key…");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    window.waitUntil(() -> window.text("shortcut-foot").contains("text fields"));
    robot.type(KeyCode.TAB);
    window.waitUntil(() -> window.text("shortcut-foot").contains("from field to field"));
    robot.type(KeyCode.ESCAPE);
    assertTrue(window.has("shortcut-sheet"), "Esc first leaves the key as it is");
    awaitKey(robot, "invert", "I");
    awaitKey(robot, "next-window-preset", "W");
  }

  @Test
  void typingFindsAndKeysAloneChange(FxRobot robot) {
    openSheet(robot);
    robot.write("zoom in");
    window.waitUntil(() -> listed(robot).equals(Set.of("shortcut-zoom-in")));
    robot.type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.DIGIT0);
    awaitKey(robot, "zoom-in", "Ctrl+0");
    assertEquals("zoom in", robot.lookup("#shortcut-search").queryTextInputControl().getText());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    awaitKey(robot, "zoom-in", "+");
    robot.type(KeyCode.ENTER, KeyCode.DIGIT8);
    awaitKey(robot, "zoom-in", "8");
    window.click("shortcut-usual");
    awaitKey(robot, "zoom-in", "+");
  }

  @Test
  void theKeyThatOpensItClosesItAndTypesNothing(FxRobot robot) {
    openSheet(robot);
    assertEquals("", robot.lookup("#shortcut-search").queryTextInputControl().getText());
    robot.push(KeyCode.SHIFT, KeyCode.SLASH);
    window.waitUntil(() -> !window.has("shortcut-sheet"));
  }

  @Test
  void aLetterThatIsAKeyIsALetterInTheSearch(FxRobot robot) {
    openSheet(robot);
    robot.write("keyboard");
    window.click("shortcut-shortcuts").type(KeyCode.DIGIT8);
    awaitKey(robot, "shortcuts", "8");
    robot.type(KeyCode.DIGIT8);
    window.waitUntil(
        () -> robot.lookup("#shortcut-search").queryTextInputControl().getText().endsWith("8"));
    assertTrue(window.has("shortcut-sheet"));
  }

  @Test
  void theCommandListLeadsToTheKeyOfACommand(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    window.waitUntil(() -> window.has("command-list"));
    robot.write("hide marks").push(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil(() -> !window.has("command-list"));
    awaitKey(robot, "hide-marks", "press a key…");
  }

  @Test
  void theMouseIsListedToo(FxRobot robot) {
    openSheet(robot);
    assertTrue(window.words("shortcut-sheet").contains("Right drag Window and level"));
  }

  @Test
  void sentencesFollowTheKeys(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    openSheet(robot);
    robot.write("left side");
    window.click("shortcut-left-side").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
    awaitKey(robot, "left-side", "Ctrl+Shift+9");
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.ENTER);
    window.waitUntil(() -> window.words("notices").contains("left (Ctrl+Shift+9)"));
  }

  private boolean inverted() {
    return window.viewport(1).viewState().greys().inverted();
  }

  private void openSheet(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.SLASH);
    window.waitUntil(() -> window.has("shortcut-sheet"));
  }

  private void awaitKey(FxRobot robot, String command, String expected) {
    window.waitUntil(() -> key(robot, command).equals(expected));
  }

  private static String key(FxRobot robot, String command) {
    return robot.lookup("#shortcut-" + command + " .key").queryAs(Label.class).getText();
  }

  private static Set<String> listed(FxRobot robot) {
    return robot.lookup(".sheet-row").queryAll().stream()
        .map(Node::getId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String hint(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Control.class).getTooltip().getText();
  }

  private static String accelerator(FxRobot robot, String id) {
    return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .map(MenuItem::getAccelerator)
        .findFirst()
        .orElseThrow()
        .getDisplayText();
  }
}
