package org.sideroscope.app.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.preferences.MemorySettings;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Windows on one screen and on two, which are the halves of the one there is. */
@ExtendWith(ApplicationExtension.class)
class WindowsOnScreensTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 960, 1000);
  private static final Rectangle2D RIGHT = new Rectangle2D(960, 0, 900, 1000);

  private final MemorySettings store = new MemorySettings();
  private CommandHandlers handlers = new CommandHandlers();
  private Optional<Stage> main = Optional.empty();
  private Optional<Windows> windows = Optional.empty();

  @AfterEach
  void closeAll(FxRobot robot) {
    robot.interact(this::close);
  }

  @Test
  void theImagesGoToTheOtherScreenAndAreThereTheNextTime(FxRobot robot) {
    robot.interact(() -> {
      start(List.of(LEFT, RIGHT));
      handlers.run(Command.SECOND_WINDOW);
    });
    assertOn(RIGHT, images().orElseThrow());
    assertOn(LEFT, main.orElseThrow());

    robot.interact(this::close);
    assertEquals(Optional.empty(), images());
    robot.interact(() -> start(List.of(LEFT, RIGHT)));
    WaitForAsyncUtils.waitForFxEvents();
    assertOn(RIGHT, images().orElseThrow());
  }

  @Test
  void withoutTheOtherScreenAllIsInOneWindowOnTheOneThatIsThere(FxRobot robot) {
    robot.interact(() -> {
      start(List.of(LEFT, RIGHT));
      main.orElseThrow().setX(1100);
      main.orElseThrow().setWidth(700);
      handlers.run(Command.SECOND_WINDOW);
    });
    assertOn(LEFT, images().orElseThrow());
    robot.interact(this::close);
    robot.interact(() -> start(List.of(LEFT)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), images());
    assertOn(LEFT, main.orElseThrow());

    robot.interact(this::close);
    robot.interact(() -> start(List.of(LEFT, RIGHT)));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(images().isPresent(), "the wish outlives the screen");
  }

  @Test
  void imagesThatWereBroughtBackStay(FxRobot robot) {
    robot.interact(() -> {
      start(List.of(LEFT, RIGHT));
      handlers.run(Command.SECOND_WINDOW);
      handlers.run(Command.SECOND_WINDOW);
      close();
    });
    robot.interact(() -> start(List.of(LEFT, RIGHT)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), images());
  }

  @Test
  void aMainWindowThatClosesLeavesNoneBehind(FxRobot robot) {
    robot.interact(() -> {
      start(List.of(LEFT, RIGHT));
      handlers.run(Command.SECOND_WINDOW);
      main.orElseThrow().hide();
    });
    assertFalse(images().isPresent());
  }

  private void start(List<Rectangle2D> screens) {
    Preferences preferences = new Preferences(store);
    Texts texts = Texts.of(Locale.UK);
    StackPane studies = new StackPane();
    studies.setPrefWidth(100);
    StackPane reading = new StackPane();
    reading.setPrefWidth(100);
    BorderPane home = new BorderPane(new Label("images"));
    SidePanels panels = new SidePanels(studies, home, reading, preferences);
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(panels), 800, 600));
    Windows started =
        new Windows(
            stage,
            new Windows.Parts(home, new Label("apart"), List.of(), panels),
            preferences,
            new NoticeBar(texts, sentence -> sentence),
            texts,
            scene -> {},
            () -> screens);
    handlers = new CommandHandlers();
    started.bind(handlers);
    stage.show();
    main = Optional.of(stage);
    windows = Optional.of(started);
  }

  private void close() {
    windows.ifPresent(open -> {
      new Preferences(store).put(open.toKeep());
      open.release();
    });
    main.ifPresent(Stage::hide);
  }

  private static Optional<Stage> images() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> "Sideroscope: images".equals(stage.getTitle()))
        .findFirst();
  }

  private static void assertOn(Rectangle2D screen, Stage stage) {
    Rectangle2D bounds =
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    assertTrue(screen.contains(bounds), bounds::toString);
  }
}
