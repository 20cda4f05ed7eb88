package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Everything that is kept of a study goes, by keyboard, after one question. */
class DeletionTest extends WithWindow {

  @Test
  void whatIsKeptOfAStudyIsListedAskedOnceAndDeleted(FxRobot robot) throws IOException {
    window.open(DEMO);
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    window.waitUntil(() -> window.undoText().contains("vermis"));

    askToDelete(robot);
    assertTrue(window.words("question").contains("reading of a-reader"), window.words("question"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("deletion-tick-first"));
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("deletion-title"));
    assertTrue(window.undoText().contains("vermis"), "nothing was deleted");

    askToDelete(robot);
    robot.type(KeyCode.SPACE, KeyCode.ENTER);
    window.waitUntil(() -> window.words("notices").contains("Nothing is kept of this study"));
    assertEquals(List.of(), readingFiles());
    assertFalse(window.has("classification-card"), "the study hangs unread");

    window.open(DEMO);
    window.waitUntil(() -> window.has("classification-card"));
    assertFalse(window.undoText().contains("vermis"), "another reading begins");
  }

  private void askToDelete(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("delete what is kept").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("deletion-title"));
  }

  private List<Path> readingFiles() throws IOException {
    Path kept = folder.resolve("home").resolve("reading-files");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.toList();
    }
  }
}
