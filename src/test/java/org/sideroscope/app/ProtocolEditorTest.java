package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.reslice.Projection;
import org.testfx.api.FxRobot;

/** Protocols are edited over the window and kept; a broken file is refused and never lost. */
class ProtocolEditorTest extends WithWindow {

  @Test
  void whatHangsIsSavedNamedAndHangsTheNextTime(FxRobot robot) {
    window.open(DEMO);
    robot.type(KeyCode.F2);
    robot.type(KeyCode.M);
    edit(robot);
    window.click("protocol-of-hung");
    rename(robot, "Two up");
    window.settle();
    robot.type(KeyCode.ESCAPE);

    window.restart(home());
    window.open(DEMO);
    robot.type(KeyCode.F7);
    window.click("hang-by-own-1");
    window.settle();
    assertTrue(window.words("notices").isEmpty(), window.words("notices"));
    assertEquals(2, robot.lookup(".slice-viewport").queryAll().size());
    assertEquals(
        Projection.MIN, window.viewport(1).viewState().section().slab().orElseThrow().projection());
  }

  @Test
  void keysInTheEditorChangeNoReading(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    edit(robot);
    window.click("protocols").type(KeyCode.DIGIT1, KeyCode.BACK_SPACE, KeyCode.DELETE);
    robot.type(KeyCode.ESCAPE);
    assertFalse(window.has("protocol-editor"));
    assertFalse(window.words("region-vermis").contains("✕"), window.words("region-vermis"));
  }

  @Test
  void aWrongLayoutIsSaidAtItsFieldAndNotKept(FxRobot robot) throws IOException {
    window.open(DEMO);
    edit(robot);
    window.click("protocol-layouts").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("9x9").type(KeyCode.ENTER);
    var field = robot.lookup("#protocol-layouts").queryTextInputControl();
    assertTrue(field.getTooltip().getText().contains("from 1x1 to 3x4"));
    rename(robot, "Mine");
    window.settle();
    String kept = Files.readString(file());
    assertTrue(kept.contains("Mine"), kept);
    assertFalse(kept.contains("9x9"), kept);
  }

  @Test
  void aBrokenFileIsToldAndPutAsideOnlyWhenSomethingIsKept(FxRobot robot) throws IOException {
    Files.createDirectories(home());
    Files.writeString(file(), "{ \"format\": \"sideroscope-hanging-protocols\", \"version\": 1 }");
    window.open(DEMO);
    String notices = window.words("notices");
    assertTrue(notices.contains("protocols: This is missing."), notices);
    assertTrue(Files.exists(file()));

    edit(robot);
    rename(robot, "Mine");
    window.settle();
    assertTrue(Files.exists(home().resolve("hanging-protocols.json.unreadable-1")));
    assertTrue(Files.readString(file()).contains("Mine"));
  }

  private void edit(FxRobot robot) {
    robot.type(KeyCode.F7);
    window.click("menu-edit-hanging-here");
  }

  private void rename(FxRobot robot, String name) {
    window.click("protocol-name").push(KeyCode.CONTROL, KeyCode.A);
    robot.write(name).type(KeyCode.ENTER);
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Path file() {
    return home().resolve("hanging-protocols.json");
  }
}
