package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.SimulateCohort;
import org.sideroscope.workstation.studies.OpenStudies;
import org.testfx.api.FxRobot;

/** Settling what the readers of a project disagree about. */
class AdjudicationTest extends WithWindow {

  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");

  @Test
  void disagreementsAreSettledOneAfterTheOtherWithAReason(FxRobot robot) {
    Path project = folder.resolve("project");
    AddStudies adding = new AddStudies(new OpenStudies(new StudyScanner()));
    new SimulateCohort(PROJECTS, adding, Workstation.CRITERIA)
        .write(1, 3, project, Progress.NONE)
        .orThrow();
    window.files.next = project;
    command(robot, "open project");
    window.waitUntil(() -> window.has("project-seats"));
    robot.type(KeyCode.END);
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("dispute"));
    window.settle();
    String first = window.text("dispute-title");
    assertTrue(first.startsWith("S0001"), first);
    assertTrue(window.words("dispute-answers").startsWith("r1 "), window.words("dispute-answers"));
    assertTrue(window.viewport(1).volume().isPresent());
    assertFalse(window.has("card-result"), "who settles makes no reading");

    ComboBox<String> values = robot.lookup("#dispute-value").queryComboBox();
    robot.interact(() -> values.getSelectionModel().select(0));
    String value = values.getValue();
    window.click("dispute-reason").type(KeyCode.ENTER);
    assertEquals(List.of(), decisions(project), "nothing without a reason");
    robot.write("seen on both echoes").type(KeyCode.ENTER);
    window.waitUntil(() -> window.text("disputes-progress").startsWith("1 of "));
    assertNotEquals(first, window.text("dispute-title"));
    Decision kept = decisions(project).getFirst();
    assertEquals("seen on both echoes", kept.reason());
    assertEquals("adjudicator", kept.by());
    assertEquals(value, kept.value());
  }

  private static List<Decision> decisions(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return project.store().decisions().orThrow();
    }
  }
}
