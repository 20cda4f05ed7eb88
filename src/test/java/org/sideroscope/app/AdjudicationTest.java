package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.SimulateCohort;
import org.sideroscope.workstation.studies.OpenStudies;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Settling what the readers of a project disagree about. */
class AdjudicationTest extends WithWindow {

  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");

  private Path project = Path.of("");

  @BeforeEach
  void openProject(FxRobot robot) {
    project = folder.resolve("project");
    new SimulateCohort(PROJECTS, new OpenStudies(new StudyScanner()), Workstation.CRITERIA)
        .write(3, 0, 3, project, Progress.NONE)
        .orThrow();
    window.files.next = project;
    command(robot, "open project");
    window.waitUntil(() -> window.has("project-seats"));
    robot.type(KeyCode.END);
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("dispute"));
    window.settle();
  }

  /** Without the mouse: choose, look, decide, say why, settle, the next, and back. */
  @Test
  void disagreementsAreSettledByKeyboardBesideWhatEachReaderMarked(FxRobot robot) {
    assertTrue(window.text("dispute-title").startsWith("S0001"), window.text("dispute-title"));
    assertFalse(window.has("card-result"), "who settles makes no reading");
    chooseFolia(robot);
    String chosen = window.text("dispute-title");
    assertTrue(window.text("viewport-1-study").startsWith("r1 · ✕ Absent\nnothing to mark"));
    assertTrue(window.text("viewport-2-study").startsWith("r2 · ✓ Present\nmarked nothing here"));
    assertTrue(window.words("dispute-answers").startsWith("r1 ✕ Absent nothing to mark r2 ✓"));
    for (int number = 1; number <= 3; number++) {
      assertTrue(window.viewport(number).volume().isPresent());
      assertEquals(slice(1), slice(number), "linked");
    }

    robot.type(KeyCode.DOWN, KeyCode.TAB, KeyCode.ENTER);
    assertEquals(List.of(), decisions(project), "nothing without a reason");
    robot.write("seen on both echoes").type(KeyCode.ENTER);
    window.waitUntil(() -> window.text("disputes-progress").startsWith("1 of "));
    window.settle();
    assertNotEquals(chosen, window.text("dispute-title"));
    Decision kept = decisions(project).getFirst();
    assertEquals("seen on both echoes", kept.reason());
    assertEquals("adjudicator", kept.by());
    assertEquals("absent", kept.value());

    robot.type(KeyCode.ESCAPE, KeyCode.UP, KeyCode.ENTER);
    window.waitUntil(() -> window.text("dispute-title").equals(chosen));
    assertEquals(
        "Settled by adjudicator: Absent. “seen on both echoes”", window.text("dispute-before"));
  }

  @Test
  void marksOfOtherRegionsAreDimmedOrLeftOutAndNothingTellsOfThePatient(FxRobot robot) {
    chooseClass(robot);
    long marked = coloured(robot);
    assertTrue(marked > 0, "every mark counts for the class");
    assertFalse(window.has("dispute-others"));
    robot.type(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);
    window.waitUntil(() -> window.has("dispute-others"));
    window.settle();
    assertTrue(coloured(robot) > 0, "those of another region are seen too");
    window.click("dispute-others");
    window.waitUntil(() -> coloured(robot) == 0);

    robot.push(KeyCode.SHIFT, KeyCode.A);
    assertTrue(window.words("notices").contains("Who settles"), window.words("notices"));
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.push(KeyCode.SHIFT, KeyCode.D);
    List<String> facts =
        FactsOfStudy.in(project.resolve("studies/0003")).stream()
            // what the program itself calls this kind of image
            .filter(fact -> !fact.equals("SWI phase"))
            .toList();
    assertTrue(facts.size() > 5, facts::toString);
    assertEquals(Set.of(), FactsOfStudy.seenInWindows(facts));
  }

  private void chooseClass(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.L);
    robot.type(KeyCode.HOME);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.text("dispute-title").equals("S0003 · Class"));
    window.settle();
    window.waitUntil(() -> window.has("viewport-3-study"));
  }

  private void chooseFolia(FxRobot robot) {
    chooseClass(robot);
    robot.type(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);
    window.waitUntil(() -> window.text("dispute-title").startsWith("S0003 · Folia"));
    window.settle();
  }

  private int slice(int viewport) {
    return window.viewport(viewport).viewState().slice();
  }

  /** Pixels of the first picture that are not grey, away from its frame. */
  private long coloured(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    PixelReader pixels = robot.capture(window.viewport(1)).getImage().getPixelReader();
    int width = (int) window.viewport(1).getWidth();
    int height = (int) window.viewport(1).getHeight();
    return IntStream.range(height / 4, height * 3 / 4)
        .mapToLong(y ->
            IntStream.range(width / 4, width * 3 / 4)
                .filter(x -> isColoured(pixels.getArgb(x, y)))
                .count())
        .sum();
  }

  private static boolean isColoured(int argb) {
    int red = argb >> 16 & 0xFF;
    int blue = argb & 0xFF;
    return Math.abs(red - blue) > 12;
  }

  private static List<Decision> decisions(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return project.store().decisions().orThrow();
    }
  }
}
