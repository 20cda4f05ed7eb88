package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The report is seen as it will be printed, and written in one action that is remembered. */
class ReportSheetTest extends WithWindow {

  @Test
  void thePagesOfThePdfAreShownAndEveryFormChosenIsWritten(FxRobot robot) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    window.open(DEMO);
    sayWhoReads(robot);
    show(robot);
    assertTrue(robot.lookup("#report-pages .image-view").queryAllAs(ImageView.class).size() > 1);

    choose(robot, "html", "pdf", "csv");
    window.files.next = out;
    window.click("report-write");
    window.settle();

    window.waitUntil(() -> window.words("report-said").contains("report.pdf"));
    assertTrue(Files.readString(out.resolve("report.html")).contains("A. Reader"));
    assertEquals(
        "%PDF-",
        new String(Files.readAllBytes(out.resolve("report.pdf")), 0, 5, StandardCharsets.US_ASCII));
    assertTrue(Files.exists(out.resolve("report.sites.csv")));
    assertFalse(Files.exists(out.resolve("report.json")));
  }

  @Test
  void theChoicesAreThereAgainTheNextTime(FxRobot robot) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    window.open(DEMO);
    sayWhoReads(robot);
    show(robot);
    choose(robot, "csv");
    window.files.next = out;
    window.click("report-choose-folder");
    robot.type(KeyCode.ESCAPE);
    assertFalse(window.has("report-sheet"));

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    show(robot);
    assertTrue(robot.lookup("#report-form-csv").queryAs(CheckBox.class).isSelected());
    assertFalse(robot.lookup("#report-form-pdf").queryAs(CheckBox.class).isSelected());
    assertEquals(out.toString(), window.text("report-folder"));
  }

  @Test
  void anImpressionOfTheReadersOwnIsNeverReplacedByADraft(FxRobot robot) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    window.open(DEMO);
    sayWhoReads(robot);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.click("text-impression").write("My own words.").type(KeyCode.TAB);
    window.settle();
    robot.type(KeyCode.ESCAPE);
    answerEveryRegionAbsent(robot);
    show(robot);
    choose(robot, "html", "fhir");
    window.files.next = out;
    window.click("report-write");
    window.settle();

    window.waitUntil(() -> window.words("report-said").contains("report.fhir.json"));
    for (String file : new String[] {"report.html", "report.fhir.json"}) {
      String text = Files.readString(out.resolve(file));
      assertTrue(text.contains("My own words."), file);
      assertFalse(text.contains("Drafted by the program"), file);
    }
  }

  private void show(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    window.waitUntil(() -> !robot.lookup("#report-pages .image-view").queryAll().isEmpty());
    window.settle();
  }

  private static void choose(FxRobot robot, String... keys) {
    robot.interact(() ->
        robot
            .lookup("#report-sheet .check-box")
            .queryAllAs(CheckBox.class)
            .forEach(box -> {
              boolean wanted = false;
              for (String key : keys) {
                wanted |= ("report-form-" + key).equals(box.getId());
              }
              if (box.isSelected() != wanted) {
                box.fire();
              }
            }));
  }
}
