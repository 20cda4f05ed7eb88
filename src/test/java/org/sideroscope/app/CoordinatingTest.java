package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Coordinating a project over the window, by keyboard. */
class CoordinatingTest extends WithWindow {

  @Test
  void theSheetOfAProjectIsOpenedAndLeftByKey(FxRobot robot) throws IOException {
    Path project = folder.resolve("project");
    SmallProject.create(project, DEMO);
    window.files.next = project;
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("project-sheet"));
    window.settle();
    assertEquals("Pilot", window.text("project-name"));
    assertEquals("2 studies · protocol version 1", window.text("overview-amount"));
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("project-sheet"));
    assertFalse(window.has("overview-amount"));
  }
}
