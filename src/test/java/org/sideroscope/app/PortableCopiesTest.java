package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The copies beside the database, as far as the window has to do with them. */
class PortableCopiesTest extends WithWindow {

  @Test
  void whereTheyCannotBeWrittenANoticeSaysSoAndTheWorkGoesOn(FxRobot robot) throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.createFile(home.resolve("reading-files"));
    window.open(DEMO);
    sayWhoReads(robot);

    window.waitUntil(() -> window.words("notices").contains("portable copies"));
    assertTrue(window.words("notices").contains("reading-files"), window.words("notices"));
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    window.waitUntil(() -> window.undoText().contains("vermis"));
  }
}
