package org.sideroscope.app;

import atlantafx.base.theme.PrimerDark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.text.Texts;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.workstation.Workstation;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a home folder of the test's, and hands to work it. */
final class OpenWindow {

  static final Path ROOT = Path.of(System.getProperty("sideroscope.root", ".")).toAbsolutePath();

  private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);
  private static final int PATIENCE_SECONDS = 60;

  final ChosenFiles files = new ChosenFiles();
  private final FxRobot robot;
  private final Stage stage;
  private Composition composition;

  OpenWindow(FxRobot robot, Stage stage, Path home) {
    this.robot = robot;
    this.stage = stage;
    this.composition = compose(home);
  }

  private Composition compose(Path home) {
    Composition built =
        Composition.create(
            (loading, passwords) ->
                Workstation.in(home, "Sideroscope test", CLOCK, loading, passwords),
            files,
            Texts.of(Locale.UK));
    Platform.runLater(() -> {
      Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
      stage.setScene(built.workbench().scene(1600, 960));
      built.workbench().attach(stage);
      stage.show();
      stage.toFront();
    });
    WaitForAsyncUtils.waitForFxEvents();
    return built;
  }

  /** Closes the window and opens it again, as the next day. */
  void restart(Path home) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> composition.close());
    composition = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> compose(home));
  }

  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> composition.close());
  }

  void open(Path... paths) {
    robot.interact(() -> composition.workbench().open(List.of(paths)));
    settle();
  }

  /** Until nothing is being read, loaded or written any more. */
  void settle() {
    waitUntil(() -> composition.workbench().isSettled());
    WaitForAsyncUtils.waitForFxEvents();
  }

  void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    } catch (TimeoutException e) {
      throw new AssertionError("The window did not come to rest in time.", e);
    }
  }

  /**
   * The report as it is now, written by its sheet in one form.
   *
   * @param out the folder it goes to
   */
  String report(String form, Path out) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    waitUntil(() -> has("report-sheet"));
    settle();
    robot.interact(() ->
        robot
            .lookup("#report-sheet .check-box")
            .queryAllAs(CheckBox.class)
            .forEach(box -> box.setSelected(("report-form-" + form).equals(box.getId()))));
    files.next = out;
    click("report-choose-folder");
    click("report-write");
    settle();
    Path file = out.resolve("report." + form);
    waitUntil(() -> words("report-said").contains(file.getFileName().toString()));
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> !has("report-sheet"));
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Clicks on a part of the window once it is there, in sight and where it will stay. */
  FxRobot click(String id) {
    waitUntil(() -> has(id));
    robot.interact(() -> Window.getWindows().forEach(OpenWindow::layOut));
    robot.interact(() -> IntoSight.bring(robot.lookup("#" + id).query()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#" + id);
    return robot;
  }

  private static void layOut(Window window) {
    Parent root = window.getScene().getRoot();
    root.applyCss();
    root.layout();
  }

  String text(String id) {
    Node node = robot.lookup("#" + id).query();
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  /** The words in a part of the window, in one line. */
  String words(String id) {
    return String.join(
        " ",
        robot
            .from(robot.lookup("#" + id).<Node>query())
            .lookup(".label")
            .queryAllAs(Label.class)
            .stream()
            .map(Label::getText)
            .toList());
  }

  /** What the Undo button says it would do. */
  String undoText() {
    return hint("tool-undo");
  }

  String redoText() {
    return hint("tool-redo");
  }

  /** A button's tool tip without its key. */
  private String hint(String id) {
    String hint = robot.lookup("#" + id).queryAs(Control.class).getTooltip().getText();
    return hint.substring(0, Math.max(0, hint.indexOf("  ")));
  }

  /** Whether a part of the reading side begins where it is seen, and is not scrolled away. */
  boolean isSeen(String id) {
    Optional<Node> part = robot.lookup("#" + id).tryQuery();
    Bounds panel = screenBounds(robot.lookup("#reading-panel").query());
    return part.filter(Node::isVisible)
        .map(OpenWindow::screenBounds)
        .filter(bounds -> panel.contains(bounds.getMinX(), bounds.getMinY() + 1))
        .isPresent();
  }

  private static Bounds screenBounds(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  boolean has(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  SliceViewport viewport(int number) {
    return robot.lookup("#viewport-" + number).queryAs(SliceViewport.class);
  }

  /** Hangs the series of a title in a viewport, as by clicking on it in the list. */
  void hang(String title, int number) {
    click("viewport-" + number);
    robot.clickOn(robot.from(robot.lookup("#stacks").<Node>query()).lookup(title).<Node>query());
    settle();
  }
}
