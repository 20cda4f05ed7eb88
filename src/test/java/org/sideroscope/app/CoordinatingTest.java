package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Undefined;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.testfx.api.FxRobot;

/** Coordinating a project over the window, by keyboard. */
class CoordinatingTest extends WithWindow {

  private static final Path PHANTOMS = OpenWindow.ROOT.resolve("test-images/studies");

  @Test
  void fromNothingToTablesByKey(FxRobot robot) throws IOException {
    Path project = folder.resolve("study1");
    command(robot, "new project");
    window.waitUntil(() -> window.has("new-project"));
    robot.type(KeyCode.ENTER);
    awaitText("new-project-folder-wrong", "⚠ Choose a folder");
    assertEquals("⚠ Give the project a name.", window.text("new-project-name-wrong"));
    robot.write(project.toString()).type(KeyCode.TAB, KeyCode.TAB);
    robot.write("Pilot").type(KeyCode.TAB).write("anna, ben").type(KeyCode.ENTER);

    awaitText("overview-next", "Add the studies");
    assertEquals("Pilot", window.text("project-name"));
    assertEquals(
        "No studies · protocol version 1 · each read by 2 of 2 readers",
        window.text("overview-amount"));

    Path list = Files.writeString(folder.resolve("list.txt"), "# none\nnowhere\n");
    press(robot, list, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    awaitWords("overview-work-said", "Line 2 names nothing");
    Files.writeString(list, PHANTOMS + "\n");
    press(robot, list);
    awaitWords("overview-work-said", "✓");
    assertEquals(
        "✓ 2 studies added: S0001 to S0002. Left out: 2 files that hold segmentations.",
        window.words("overview-work-said"));

    awaitText("overview-next", "not dealt out yet");
    robot.type(KeyCode.TAB, KeyCode.SPACE);
    window.waitUntil(() -> window.has("overview-done-anna"));
    assertTrue(
        window.words("overview-work-said").matches("✓ \\d+ readings dealt out\\."),
        window.words("overview-work-said"));
    assertTrue(window.text("overview-done-ben").startsWith("0 of "));

    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("project-sheet"));
    assertFalse(window.has("overview-amount"));
    window.files.next = project;
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("project-sheet"));
    robot.type(KeyCode.END);
    window.waitUntil(() -> window.has("tables-write"));
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    awaitWords("tables-work-said", "✓");
    assertTrue(Files.exists(project.resolve("tables/agreement.csv")));
    window.click("project-check");
    awaitWords("check-work-said", "✓ Everything is as it was written.");
  }

  private void awaitText(String id, String part) {
    window.waitUntil(() -> window.has(id) && window.text(id).contains(part));
  }

  private void awaitWords(String id, String part) {
    window.waitUntil(() -> window.has(id) && window.words(id).contains(part));
  }

  /** On the button that is reached by some keys, which then asks for a file. */
  private void press(FxRobot robot, Path chosen, KeyCode... keys) {
    window.settle();
    window.files.next = chosen;
    robot.type(keys);
    robot.type(KeyCode.SPACE);
  }

  @Test
  void whoReadsHasNoWayThereAndWhoSettlesHas(FxRobot robot) throws IOException {
    Path project = folder.resolve("project");
    SmallProject.create(project, DEMO);
    sit(robot, project, KeyCode.HOME);
    command(robot, "coordinate a project");
    awaitWords("command-list", "Close the project first");
    assertFalse(window.has("project-sheet"));
    robot.type(KeyCode.ESCAPE);

    command(robot, "close the project");
    window.waitUntil(() -> !window.has("worklist"));
    sit(robot, project, KeyCode.END);
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("overview-done-r1"));
    assertEquals("Pilot", window.text("project-name"));
  }

  private void sit(FxRobot robot, Path project, KeyCode who) {
    window.files.next = project;
    command(robot, "open project");
    window.waitUntil(() -> window.has("project-seats"));
    robot.type(who, KeyCode.ENTER);
    window.waitUntil(() -> window.has("worklist") || window.has("disputes"));
    window.settle();
  }

  @Test
  void aProtocolThatIsChangedSaysWhatThatDoesAndIsKept(FxRobot robot) throws IOException {
    Path project = folder.resolve("project");
    SmallProject.create(project, DEMO);
    SmallProject.begin(project);
    window.files.next = project;
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("project-sheet"));
    window.settle();
    window.click("project-page-protocol");
    window.settle();
    window.click("protocol-seed").eraseText(1).write("x");
    window.waitUntil(() -> window.has("protocol-seed-wrong"));
    assertTrue(robot.lookup("#protocol-keep").query().isDisabled());
    robot.eraseText(1).write("1");
    assertFalse(window.has("protocol-seed-wrong"));

    robot.interact(() -> robot.lookup("#protocol-questions").query().requestFocus());
    robot.type(KeyCode.M);
    window.waitUntil(() -> window.text("protocol-keep").equals("Keep as version 2"));
    String told = window.words("protocol-effects-list");
    assertTrue(told.startsWith("region/vermis may be left open now."), told);
    window.click("protocol-keep");
    window.settle();

    List<ProtocolVersion> versions = SmallProject.versions(project);
    assertEquals(2, versions.size());
    assertEquals(List.of(told), versions.getLast().effects());
    assertTrue(window.text("protocol-holds").startsWith("Version 2 holds."));
    window.waitUntil(() -> window.text("protocol-state").equals("Nothing is changed."));
  }

  @Test
  void theFiguresOfAgreementAreThoseOfTheTableAndAreShownOnlyWhenAskedFor(FxRobot robot) {
    Path project = folder.resolve("project");
    ReadProject.create(project);
    window.files.next = project;
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("project-page-agreement"));
    window.click("project-page-agreement");
    window.waitUntil(() ->
        window.has("agreement-gate-text") && window.text("agreement-gate-text").contains("open"));
    assertTrue(window.text("agreement-gate-text").contains("still open"));
    assertFalse(window.has("agreement-view"));

    window.click("agreement-gate-show");
    window.waitUntil(() -> window.has("agreement-view"));
    window.settle();
    List<String> table = ReadProject.figures(project);
    assertEquals(
        shown(table, "result,r1 r2,percent-agreement,"),
        value(window.text("agreement-figure-percent-agreement")));

    window.click("agreement-fields");
    robot.type(KeyCode.HOME);
    toField(robot, "Brainstem");
    assertEquals(
        "Not defined: " + Undefined.Reason.ONE_CATEGORY.sentence(),
        window.text("agreement-figure-cohen-kappa"));

    window.files.next = folder.resolve("plot.pdf");
    window.click("agreement-save-pdf");
    window.waitUntil(() -> Files.isRegularFile(folder.resolve("plot.pdf")));
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("project-sheet"));
  }

  /** Down the table until the field is shown. */
  private void toField(FxRobot robot, String name) {
    for (int line = 0; line < 30 && !window.text("agreement-field-name").contains(name); line++) {
      robot.type(KeyCode.DOWN);
      window.settle();
    }
    assertTrue(window.text("agreement-field-name").contains(name));
  }

  /** The figure of a line of the table, with three digits after the point. */
  private static String shown(List<String> table, String line) {
    String[] cells =
        table.stream()
            .filter(each -> each.startsWith(line))
            .findFirst()
            .orElseThrow()
            .split(",", -1);
    return IntStream.range(3, 6)
        .mapToObj(i -> String.format(Locale.ROOT, "%.3f", Double.parseDouble(cells[i])))
        .collect(Collectors.joining(" "));
  }

  private static String value(String label) {
    return label.replaceAll("[^0-9. ]|to", "").replaceAll(" +", " ").strip();
  }
}
