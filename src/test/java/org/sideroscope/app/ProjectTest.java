package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.workstation.project.Worklist;
import org.testfx.api.FxRobot;

/** Reading for a project: the worklist, the fast form, and what a blinded reader must not see. */
class ProjectTest extends WithWindow {

  private Path project = Path.of("");
  private int presses;

  @BeforeEach
  void createProject() throws IOException {
    project = folder.resolve("project");
    SmallProject.create(project, DEMO);
  }

  @Test
  void aNormalStudyTakesFewKeysAndTheNextFollows(FxRobot robot) throws IOException {
    enter(robot);
    String first = lyingOpen(robot);
    window.settle();
    // what comes next is ready by now: neither its headers nor its images are read any more
    Path images = project.resolve("images");
    Files.move(images, project.resolve("elsewhere"));
    press(robot, KeyCode.SHIFT, KeyCode.A);
    window.waitUntil(() -> window.has("rest-confirm"));
    press(robot, KeyCode.ENTER);
    press(robot, KeyCode.DIGIT0);
    assertTrue(window.words("notices").contains("Still to be answered: "), window.words("notices"));
    assertTrue(window.text("walk-place").startsWith("Distribution"), window.text("walk-place"));
    press(robot, KeyCode.U);
    press(robot, KeyCode.DIGIT0);
    assertTrue(window.text("walk-place").startsWith("One documented"), window.text("walk-place"));
    press(robot, KeyCode.BACK_SPACE);
    press(robot, KeyCode.DIGIT0);
    window.waitUntil(() -> window.text("worklist-progress").startsWith("1 of 2 done"));
    assertTrue(presses <= 12, () -> presses + " key presses");

    window.settle();
    window.waitUntil(() -> window.has("card-result"));
    assertNotEquals(first, lyingOpen(robot));
    SliceViewport shown = window.viewport(1);
    assertTrue(shown.volume().orElseThrow().isLoaded(shown.viewState().slice()));
    assertFalse(window.words("region-vermis").contains("✕"));
    Work done =
        SmallProject.work(project).stream()
            .filter(work -> work.state() == WorkState.DONE)
            .findFirst()
            .orElseThrow();
    assertEquals(first, done.assignment().study());
    Submission kept = SmallProject.submission(project, done);
    assertEquals("window", kept.origin());
    assertTrue(kept.reading().contains("\"craniocervicalJunction\""), kept.reading());
    facts().forEach(fact -> assertFalse(kept.reading().contains(fact), fact));
  }

  @Test
  void aReadingGoesOnWhereItWasAndAnotherIsSkippedWithItsReason(FxRobot robot) {
    enter(robot);
    String first = lyingOpen(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    window.waitUntil(() -> window.words("region-vermis").contains("✓"));
    window.restart(folder.resolve("home"));
    enter(robot);
    assertEquals(first, lyingOpen(robot));
    window.waitUntil(() -> window.words("region-vermis").contains("✓"));

    robot.type(KeyCode.DIGIT9);
    window.waitUntil(() -> window.has("skip-reason"));
    robot.type(KeyCode.ENTER);
    assertTrue(window.has("skip-reason"));
    robot.write("motion").type(KeyCode.ENTER);
    window.waitUntil(() -> window.text("worklist-progress").contains("1 skipped"));
    Work skipped =
        SmallProject.work(project).stream()
            .filter(work -> work.assignment().study().equals(first))
            .findFirst()
            .orElseThrow();
    assertEquals("motion", skipped.reason());
    window.settle();
    assertNotEquals(first, lyingOpen(robot));

    command(robot, "close the project");
    window.waitUntil(() -> !window.has("worklist"));
    assertTrue(window.has("reader-name"));
  }

  @Test
  void aBlindedReaderSeesNothingOfThePatientAnywhere(FxRobot robot) {
    window.open(DEMO);
    sayWhoReads(robot);
    assertFalse(seen().isEmpty(), "an ordinary window shows the patient");

    enter(robot);
    assertEquals(Set.of(), seen());
    robot.push(KeyCode.SHIFT, KeyCode.D);
    assertTrue(window.words("notices").contains("Close the project"), window.words("notices"));
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    window.open(DEMO);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    robot.clickOn("#stacks");
    window.settle();
    assertFalse(window.has("report-sheet"));
    assertEquals(Set.of(), seen());
  }

  /** Opens the project as its first reader, whose next study then lies open. */
  private void enter(FxRobot robot) {
    window.files.next = project;
    command(robot, "open project");
    window.waitUntil(() -> window.has("project-seats"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("worklist"));
    window.settle();
    window.waitUntil(() -> window.has("card-result"));
  }

  private String lyingOpen(FxRobot robot) {
    ListView<Worklist.Item> list = robot.lookup("#worklist-items").queryListView();
    return list.getSelectionModel().getSelectedItem().code();
  }

  private void press(FxRobot robot, KeyCode... keys) {
    presses += keys.length;
    robot.push(keys);
  }

  /** The facts that a text somewhere in the windows tells. */
  private static Set<String> seen() {
    return FactsOfStudy.seenInWindows(facts());
  }

  private static List<String> facts() {
    return Stream.concat(
            FactsOfStudy.in(DEMO).stream(),
            Stream.of("iss-with-supratentorial-extension", "2024-05-01"))
        .toList();
  }
}
