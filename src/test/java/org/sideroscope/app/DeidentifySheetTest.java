package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The study on the desk goes out without what names the patient, and its reading with it. */
class DeidentifySheetTest extends WithWindow {

  @Test
  void theStudyAndItsReadingAreWrittenAndTheKeyLiesApart(FxRobot robot) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    window.open(DEMO);
    sayWhoReads(robot);
    answerEveryRegionAbsent(robot);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("de-identified").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("deidentify-sheet"));

    window.files.next = out;
    window.click("deidentify-choose-folder");
    window.files.next = folder.resolve("key.json");
    window.click("deidentify-choose-key");
    window.click("deidentify-pseudonym").write("SID-01");
    window.click("deidentify-write");
    window.settle();

    window.waitUntil(() -> window.words("deidentify-said").contains("removed.csv"));
    assertTrue(window.words("deidentify-said").contains("A face can be recognised"));
    assertTrue(Files.readString(folder.resolve("key.json")).contains("SID-01"));
    String reading = Files.readString(out.resolve("deidentified-1/reading.json"));
    assertTrue(reading.contains("SID-01"), reading);
    assertFalse(reading.contains("A. Reader") || reading.contains("a-reader"), reading);
    assertTrue(Files.exists(out.resolve("deidentified-1/report.sr.dcm")));
  }
}
