package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;

/** The main job by hand: open the demo study, mark, answer, see the class, report, come back. */
class MainJobTest extends WithWindow {

  private static final Path OTHER = OpenWindow.ROOT.resolve("test-images/studies/css-focal");

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void aClassicalCaseIsReadReportedAndFoundAgain(FxRobot robot) throws Exception {
    sayWhoReads(robot);
    assertEquals("Incomplete reading", window.text("card-result"));

    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.B);
    stroke(robot, MouseButton.PRIMARY);
    assertTrue(window.words("region-vermis").contains("✓"), window.words("region-vermis"));
    assertTrue(window.words("region-vermis").contains("ml"), window.words("region-vermis"));

    robot.type(KeyCode.DIGIT2, KeyCode.BACK_SPACE);
    robot.type(KeyCode.DIGIT3, KeyCode.ENTER);
    robot.type(KeyCode.DIGIT4, KeyCode.BACK_SPACE);
    robot.type(KeyCode.DIGIT5, KeyCode.BACK_SPACE);
    robot.type(KeyCode.DIGIT6, KeyCode.BACK_SPACE);
    robot.type(KeyCode.DIGIT7, KeyCode.BACK_SPACE);
    // a region with few sub-sites, so that pattern and history are in sight below it
    robot.type(KeyCode.DIGIT5);
    window.click("distribution-symmetric");
    window.click("haemorrhage-no");
    assertEquals("iSS type 1, classical", window.text("card-result"));
    assertTrue(window.text("card-standing").startsWith("Definite"), window.text("card-standing"));

    robot.type(KeyCode.K);
    String html = window.report("html", folder);
    assertTrue(html.contains("iSS type 1, classical"));
    assertTrue(html.contains("data:image/png;base64,"));
    assertTrue(html.contains("Not a medical device"));

    window.restart(folder.resolve("home"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    assertEquals("iSS type 1, classical", window.text("card-result"));
    assertTrue(window.words("region-vermis").contains("ml"), window.words("region-vermis"));
  }

  @Test
  void aClearStudyIsCalledClearBecauseTheSwiWasSeen(FxRobot robot) {
    sayWhoReads(robot);
    answerEveryRegionAbsent(robot);
    assertEquals("No siderosis that counts", window.text("card-result"));
  }

  @Test
  void openingAnotherStudyWritesNothingIntoTheReadingBefore(FxRobot robot) throws Exception {
    sayWhoReads(robot);
    window.open(OTHER.resolve("dicom"));
    window.open(DEMO);
    window.waitUntil(() -> window.has("card-result"));
    Path reading = folder.resolve("demo.json");
    export(robot, KeyCode.S, reading);
    String demo = Files.readString(reading);
    String other = Files.readString(OTHER.resolve("truth/reading.json"));
    List<String> foreign = seriesIn(other);
    assertFalse(foreign.isEmpty());
    foreign.forEach(uid -> assertFalse(demo.contains(uid), uid));
    assertTrue(demo.contains("paramagneticSensitive"), demo);
  }

  private static List<String> seriesIn(String reading) {
    return Pattern.compile("\"seriesInstanceUid\" *: *\"([^\"]+)\"")
        .matcher(reading)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  @Test
  void aCommentStaysWithTheSiteItWasTypedFor(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER);
    window.click("region-vermis");
    window.click("answer-comment").write("dark rim");
    window.click("region-folia");
    assertEquals("", comment(robot));
    window.click("region-vermis");
    assertEquals("dark rim", comment(robot));
  }

  @Test
  void lettersTypedIntoACommentAreNoCommands(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    window.click("answer-comment").write("iii");
    assertEquals("iii", comment(robot));
    assertFalse(window.viewport(1).viewState().greys().inverted());
  }

  private static String comment(FxRobot robot) {
    return robot.lookup("#answer-comment").queryTextInputControl().getText();
  }

  @Test
  void undoAndRedoNameWhatTheyUndo(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE);
    assertTrue(window.words("region-vermis").contains("✕"));
    assertEquals("Undo vermis absent", window.undoText());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(window.words("region-vermis").contains("·"), window.words("region-vermis"));
    assertEquals("Redo vermis absent", window.redoText());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(window.words("region-vermis").contains("✕"));
  }

  @Test
  void aPairedSiteIsNotCalledPresentBeforeASideIsChosen(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.ENTER);
    assertTrue(window.words("notices").contains("two sides"), window.words("notices"));
    assertFalse(window.words("region-brainstem").contains("✓"));
    robot.push(KeyCode.SHIFT, KeyCode.L);
    robot.type(KeyCode.ENTER);
    assertTrue(window.words("region-brainstem").contains("✓"));
    assertTrue(window.words("region-brainstem").contains("L"), window.words("region-brainstem"));
    assertFalse(window.words("region-brainstem").contains("R"), window.words("region-brainstem"));
  }

  @Test
  void sulciAreAListAndEachCounts(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.S);
    window.click("sulcus-side-right");
    window.click("sulcus-name").write("central sulcus").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("sulcus-s1"));
    window.click("sulcus-name").write("precentral sulcus").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("sulcus-s2"));
    assertTrue(window.words("region-sulci").contains("2 sulci"), window.words("region-sulci"));
    assertTrue(window.words("classification-card").contains("Sulci that count: 2"));
  }

  @Test
  void readingsTravelAsFiles(FxRobot robot) {
    sayWhoReads(robot);
    window.files.next = DEMO.resolveSibling("truth").resolve("reading.json");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    window.settle();
    assertEquals(
        "iSS type 1, classical, with supratentorial extension", window.text("card-result"));
    Path copy = folder.resolve("copy.json");
    export(robot, KeyCode.S, copy);
    assertTrue(Files.exists(copy));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Incomplete reading", window.text("card-result"));
    window.files.next = copy;
    robot.push(KeyCode.CONTROL, KeyCode.R);
    window.settle();
    assertEquals(
        "iSS type 1, classical, with supratentorial extension", window.text("card-result"));
  }

  @Test
  void scrollingWindowingAndZoomingWorkByKeyAndMouse(FxRobot robot) {
    SliceViewport viewport = window.viewport(1);
    int slice = viewport.viewState().slice();
    robot.type(KeyCode.DOWN);
    assertEquals(slice + 1, viewport.viewState().slice());
    double centre = viewport.viewState().greys().window().centre();
    robot.drag(viewport, MouseButton.SECONDARY).moveBy(0, 60).drop();
    assertFalse(centre == viewport.viewState().greys().window().centre());
    robot.type(KeyCode.I);
    assertTrue(viewport.viewState().greys().inverted());
    robot.push(KeyCode.SHIFT, KeyCode.D);
    assertTrue(viewport.viewState().overlays().patientDataHidden());
    assertFalse(window.words("studies").contains("PHANTOM"), window.words("studies"));
  }

  private void export(FxRobot robot, KeyCode key, Path file) {
    window.files.next = file;
    robot.push(KeyCode.CONTROL, key);
    window.settle();
    window.waitUntil(() -> Files.exists(file));
  }

  /** A short line across the middle of the first viewport. */
  private void stroke(FxRobot robot, MouseButton button) {
    SliceViewport viewport = window.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    robot.moveTo(middle).press(button).moveBy(20, 0).moveBy(20, 4).release(button);
    window.settle();
  }
}
