package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A reading beside an earlier one from a file. */
class EarlierReadingTest extends WithWindow {

  /** Whose the study is that the window opens. */
  private static final String PATIENT = "PHANTOM-08-small-7";

  @Test
  void eachPlaceIsNewGoneUnchangedOrNotComparable(FxRobot robot) throws Exception {
    Path earlier = folder.resolve("earlier.json");
    Files.writeString(
        earlier,
        """
        {"format": "sideroscope-reading/1",
         "study": {"studyInstanceUid": "2.25.1", "patientId": "%s", "studyDate": "2024-02-03"},
         "regions": {"vermis": {"state": "absent"}, "folia": {"state": "present"}}}
        """
            .formatted(PATIENT));
    window.open(DEMO);
    sayWhoReads(robot);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);

    window.files.next = earlier;
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    window.waitUntil(() -> window.has("prior-choices"));
    robot.type(KeyCode.ENTER);
    window.settle();
    window.waitUntil(() -> window.isSeen("comparison"));
    assertTrue(window.words("comparison").contains("2024-02-03"), window.words("comparison"));
    assertTrue(window.words("compared-vermis").endsWith("new"), window.words("compared-vermis"));
    assertTrue(window.words("compared-folia").endsWith("gone"), window.words("compared-folia"));
    assertTrue(window.words("compared-brainstem").endsWith("not comparable"));

    assertFalse(window.has("comparison-unchecked"));

    assertTrue(window.report("html", folder).contains("never taken for absent"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(window.has("comparison"));
  }

  @Test
  void aFileThatNamesNoPatientIsTakenOnlyWhenAskedAndSaysSo(FxRobot robot) throws Exception {
    Path earlier = folder.resolve("earlier.json");
    Files.writeString(
        earlier,
        """
        {"format": "sideroscope-reading/1", "regions": {"vermis": {"state": "absent"}}}
        """);
    window.open(DEMO);
    sayWhoReads(robot);
    choose(robot, earlier);
    window.waitUntil(() -> window.has("prior-unchecked-confirm"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(window.has("comparison"));

    choose(robot, earlier);
    window.waitUntil(() -> window.has("prior-unchecked-confirm"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("comparison-unchecked"));

    assertTrue(window.report("html", folder).contains("could not be checked"));
  }

  @Test
  void anotherPatientsReadingIsRefused(FxRobot robot) throws Exception {
    Path earlier = folder.resolve("earlier.json");
    Files.writeString(
        earlier,
        """
        {"format": "sideroscope-reading/1", "study": {"patientId": "SOMEBODY-ELSE"}}
        """);
    window.open(DEMO);
    sayWhoReads(robot);
    choose(robot, earlier);
    window.waitUntil(() -> window.words("notices").contains("another patient ID"));
    assertFalse(window.has("comparison"));
  }

  @Test
  void ownReadingsOfThePatientAreOfferedThoughTheirStudyDoesNotLieOpen(FxRobot robot)
      throws Exception {
    Path prior = folder.resolve("prior");
    PriorStudy.copy(DEMO.resolve("swi"), prior, "20240501");
    window.open(prior);
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    window.open(DEMO);
    window.waitUntil(() -> !window.words("region-vermis").contains("✕"));
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    window.waitUntil(() -> window.has("prior-choices"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("comparison"));
    assertTrue(window.words("comparison").contains("2024-05-01"), window.words("comparison"));
    assertTrue(window.words("compared-vermis").endsWith("new"), window.words("compared-vermis"));
    assertFalse(window.has("comparison-unchecked"));
  }

  private void choose(FxRobot robot, Path file) {
    window.files.next = file;
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    window.waitUntil(() -> window.has("prior-choices"));
    robot.type(KeyCode.ENTER);
    window.settle();
  }
}
