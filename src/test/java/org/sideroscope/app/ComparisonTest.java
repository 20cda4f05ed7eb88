package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;

/** Another study of the patient hangs beside the one that is read, and stays out of the reading. */
class ComparisonTest extends WithWindow {

  private static final Path OTHER_PATIENT =
      OpenWindow.ROOT.resolve("test-images/studies/css-focal/dicom/swi");

  @Test
  void aPriorHangsAtTheRightByKindUnderTheSameWindow(FxRobot robot) throws IOException {
    window.open(DEMO);
    compareWith(robot, prior("20240501"));

    assertEquals("CURRENT 2026-01-05", window.text("viewport-1-study"));
    assertEquals("PRIOR 2024-05-01", window.text("viewport-2-study"));
    SliceViewport current = window.viewport(1);
    SliceViewport prior = window.viewport(2);
    assertNotSame(current.volume().orElseThrow(), prior.volume().orElseThrow());
    assertEquals(current.volume().get().grid(), prior.volume().get().grid());
    window.waitUntil(() -> current.viewState().greys().equals(prior.viewState().greys()));

    robot.clickOn(current, MouseButton.PRIMARY).type(KeyCode.I);
    assertTrue(prior.viewState().greys().inverted());
    assertEquals(current.getWidth(), prior.getWidth(), 1);

    robot.push(KeyCode.SHIFT, KeyCode.D);
    assertEquals("PRIOR", window.text("viewport-2-study"));
    robot.type(KeyCode.F8);
    window.click("compare-end");
    window.settle();
    assertFalse(window.has("viewport-1-study"));
  }

  @Test
  void aLaterStudyIsNotCalledPrior(FxRobot robot) throws IOException {
    window.open(DEMO);
    compareWith(robot, prior("20270501"));
    assertEquals("LATER 2027-05-01", window.text("viewport-2-study"));
  }

  @Test
  void nothingOfThePriorReachesTheReading(FxRobot robot) throws IOException {
    window.open(DEMO);
    sayWhoReads(robot);
    Path priorFolder = prior("20240501");
    compareWith(robot, priorFolder);

    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.B);
    robot.drag("#viewport-2", MouseButton.PRIMARY).moveBy(20, 0).drop();
    assertTrue(window.words("notices").contains("the other study"), window.words("notices"));
    assertFalse(window.words("region-vermis").contains("ml"), window.words("region-vermis"));
    robot.type(KeyCode.K);

    Path reading = folder.resolve("reading.json");
    window.files.next = reading;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    window.settle();
    window.waitUntil(() -> Files.exists(reading));
    String said = Files.readString(reading);
    Pattern.compile("2\\.25\\.[0-9]+")
        .matcher(Files.readString(priorFolder.resolve("0001.dcm"), StandardCharsets.ISO_8859_1))
        .results()
        .forEach(uid -> assertFalse(said.contains(uid.group()), uid.group()));
    assertTrue(said.contains("paramagneticSensitive"), said);
  }

  @Test
  void anotherPatientIsRefusedByName(FxRobot robot) {
    window.open(DEMO);
    compareWith(robot, OTHER_PATIENT);
    String notices = window.words("notices");
    assertTrue(notices.contains("PHANTOM, CSSFOCAL"), notices);
    assertTrue(notices.contains("the patient ID is another"), notices);
    assertFalse(window.has("viewport-2-study"));
  }

  private Path prior(String date) throws IOException {
    Path to = folder.resolve("prior");
    PriorStudy.copy(DEMO.resolve("swi"), to, date);
    return to;
  }

  private void compareWith(FxRobot robot, Path studies) {
    window.files.next = studies;
    robot.type(KeyCode.F8);
    window.click("compare-open");
    window.settle();
  }
}
