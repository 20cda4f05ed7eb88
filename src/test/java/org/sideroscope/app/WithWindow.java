package org.sideroscope.app;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportTool;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test that works the real window; the window is open before it and closed after it. */
@ExtendWith(ApplicationExtension.class)
abstract class WithWindow {

  /** The study that the window opens for those who come without one. */
  static final Path DEMO =
      OpenWindow.ROOT.resolve("test-images/studies/iss-with-supratentorial-extension/dicom");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  OpenWindow window;

  @BeforeEach
  void openWindow(FxRobot robot) {
    // not by a method of Start, which is looked for in the test's own class only
    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
    window = new OpenWindow(robot, stage, folder.resolve("home"));
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  void sayWhoReads(FxRobot robot) {
    window.click("reader-name").write("A. Reader").type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("card-result"));
  }

  /** Has a command done by its name. */
  void command(FxRobot robot, String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    window.waitUntil(() -> window.has("command-list"));
    robot.write(name).type(KeyCode.ENTER);
  }

  /** Region by region, by key. */
  static void answerEveryRegionAbsent(FxRobot robot) {
    for (int region = 1; region <= 7; region++) {
      robot.type(KeyCode.valueOf("DIGIT" + region), KeyCode.BACK_SPACE);
    }
  }

  /** Waits until the hand holds a tool. */
  void awaitTool(ViewportTool tool) {
    window.waitUntil(() -> window.viewport(1).viewState().hand().tool() == tool);
  }

  /** With the left button, from the middle of the first viewport; in two steps, as a hand does. */
  void drag(FxRobot robot, double right, double down) {
    robot
        .moveTo(point(0, 0))
        .press(MouseButton.PRIMARY)
        .moveBy(right / 2, down / 2)
        .moveBy(right / 2, down / 2)
        .release(MouseButton.PRIMARY);
    window.settle();
  }

  /** Beside the middle of the first viewport, on the screen. */
  Point2D point(double right, double down) {
    SliceViewport viewport = window.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    return new Point2D(bounds.getCenterX() + right, bounds.getCenterY() + down);
  }
}
