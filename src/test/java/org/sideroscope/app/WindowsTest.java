package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Full screen, side panels, the window of the images, and what is remembered of them. */
class WindowsTest extends WithWindow {

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void fullScreenLeavesTheImagesAloneAndEscBringsAllBack(FxRobot robot) {
    List<Double> before = sides(robot);
    for (KeyCode leaving : List.of(KeyCode.ESCAPE, KeyCode.F11)) {
      robot.type(KeyCode.F11);
      window.waitUntil(() -> stage(robot).isFullScreen() && !window.has("studies"));
      assertFalse(window.has("reading-panel"));
      assertFalse(window.has("status"));
      assertFalse(isSeen(robot, ".tool-bar"));
      assertFalse(isSeen(robot, ".menu-bar"));
      assertTrue(window.words("notices").contains("Esc or F11 leads back"));

      robot.type(leaving);
      window.waitUntil(() -> !stage(robot).isFullScreen() && window.has("studies"));
      assertTrue(window.has("reading-panel") && window.has("status"));
      assertEquals("", window.words("notices"));
      assertTrue(isSeen(robot, ".tool-bar") && isSeen(robot, ".menu-bar"));
      window.waitUntil(() -> sides(robot).equals(before));
    }
  }

  @Test
  void theReadingIsShownInFullScreenByChoiceAndThatIsRemembered(FxRobot robot) {
    robot.type(KeyCode.F11, KeyCode.F10);
    window.waitUntil(() -> window.has("reading-panel"));
    assertFalse(window.has("studies"));
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> window.has("studies"));

    window.restart(folder.resolve("home"));
    robot.type(KeyCode.F11);
    window.waitUntil(() -> !window.has("studies") && window.has("reading-panel"));
  }

  @Test
  void sidePanelsArePutAwayAndComeBackAsWideAsTheyWere(FxRobot robot) {
    Node divider = robot.lookup(".split-pane-divider").<Node>queryAll().iterator().next();
    robot.drag(divider).moveBy(60, 0).drop();
    List<Double> before = sides(robot);
    assertTrue(before.getFirst() > 300, before::toString);

    robot.type(KeyCode.F9);
    window.waitUntil(() -> !window.has("studies"));
    robot.type(KeyCode.F10);
    window.waitUntil(() -> !window.has("reading-panel"));
    robot.type(KeyCode.F9, KeyCode.F10);
    window.waitUntil(() -> window.has("studies") && sides(robot).equals(before));

    robot.type(KeyCode.F10);
    window.restart(folder.resolve("home"));
    window.waitUntil(() -> window.has("studies") && !window.has("reading-panel"));
    assertEquals(before.getFirst(), sides(robot).getFirst(), 1);
    robot.type(KeyCode.F10);
    window.waitUntil(() -> sides(robot).equals(before));
  }

  @Test
  void whatAPutAwayPanelHoldsIsShownWhenItIsAskedFor(FxRobot robot) {
    sayWhoReads(robot);
    robot.type(KeyCode.F9, KeyCode.F10, KeyCode.S);
    window.waitUntil(() -> window.has("sulcus-name"));
    assertFalse(window.has("studies"));
  }

  @Test
  void theImagesHaveAWindowOfTheirOwnAndComeBack(FxRobot robot) {
    Scene home = scene(robot);
    int slice = window.viewport(1).viewState().slice();
    robot.type(KeyCode.F12);
    window.waitUntil(() -> imagesWindow().isPresent());
    Stage apart = imagesWindow().orElseThrow();
    assertEquals(apart.getScene(), window.viewport(1).getScene());
    assertTrue(window.has("images-back"));

    robot.interact(apart::requestFocus);
    robot.type(KeyCode.DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice + 1);
    robot.interact(() -> ((Stage) home.getWindow()).requestFocus());
    robot.type(KeyCode.DOWN);
    window.waitUntil(() -> window.viewport(1).viewState().slice() == slice + 2);

    robot.interact(apart::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    window.waitUntil(() -> window.has("command-list"));
    assertEquals(apart.getScene(), robot.lookup("#command-list").query().getScene());
    robot.type(KeyCode.ESCAPE, KeyCode.F12);
    window.waitUntil(() -> imagesWindow().isEmpty());
    assertEquals(home, window.viewport(1).getScene());
    assertEquals(slice + 2, window.viewport(1).viewState().slice());
  }

  @Test
  void closingTheWindowOfTheImagesBringsThemBack(FxRobot robot) {
    Scene home = scene(robot);
    robot.type(KeyCode.F12);
    window.waitUntil(() -> imagesWindow().isPresent());
    Stage apart = imagesWindow().orElseThrow();
    robot.interact(() -> apart.fireEvent(new WindowEvent(apart, WindowEvent.WINDOW_CLOSE_REQUEST)));
    window.waitUntil(() -> imagesWindow().isEmpty());
    assertEquals(home, window.viewport(1).getScene());
  }

  @Test
  void theWindowIsWhereItWas(FxRobot robot) {
    robot.interact(() -> {
      stage(robot).setX(33);
      stage(robot).setY(21);
      stage(robot).setWidth(1301);
      stage(robot).setHeight(803);
    });
    window.restart(folder.resolve("home"));
    List<Double> place = List.of(33.0, 21.0, 1301.0, 803.0);
    window.waitUntil(() -> isSeen(robot, ".menu-bar") && place(stage(robot)).equals(place));
  }

  private static List<Double> place(Stage stage) {
    return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  private static Optional<Stage> imagesWindow() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> "Sideroscope: images".equals(stage.getTitle()))
        .findFirst();
  }

  private static Scene scene(FxRobot robot) {
    return robot.lookup(".menu-bar").query().getScene();
  }

  private static Stage stage(FxRobot robot) {
    return (Stage) scene(robot).getWindow();
  }

  private static boolean isSeen(FxRobot robot, String selector) {
    return robot.lookup(selector).tryQuery().filter(WindowsTest::isSeen).isPresent();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  /** The widths of the side panels. */
  private static List<Double> sides(FxRobot robot) {
    SplitPane panels = robot.lookup(".split-pane").queryAs(SplitPane.class);
    return List.of(
        Math.rint(panels.getItems().getFirst().getLayoutBounds().getWidth()),
        Math.rint(panels.getItems().getLast().getLayoutBounds().getWidth()));
  }
}
