package org.sideroscope.app.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.text.Texts;

/**
 * The windows on the screens: the main one, in full screen or not, and that of the images when they
 * are apart. All is as it was at the next start, as far as the screens are still there.
 */
public final class Windows {

  private static final String PLACE = "main-window";
  private static final double LEAST_WIDTH = 1280;
  private static final double LEAST_HEIGHT = 800;
  private static final Duration HINT = Duration.seconds(8);

  /**
   * What of the main window is moved and put away.
   *
   * @param home holds the images while they are in the main window
   * @param instead what it holds when they are not
   * @param bars what is not seen in full screen
   */
  public record Parts(BorderPane home, Node instead, List<Node> bars, SidePanels panels) {}

  private final Stage main;
  private final SidePanels panels;
  private final NoticeBar notices;
  private final Texts texts;
  private final StagePlace place;
  private final ReadingMode readingMode;
  private final ImagesWindow images;
  private Runnable takeHintAway = () -> {};

  /**
   * Puts the main window, which has its scene, where it was the last time.
   *
   * @param prepare gives the scene of another window the style, keys and drops of the main one
   * @param screens what windows may cover of each screen, the main one first
   */
  public Windows(
      Stage main,
      Parts parts,
      Preferences preferences,
      NoticeBar notices,
      Texts texts,
      Consumer<Scene> prepare,
      Supplier<List<Rectangle2D>> screens) {
    this.main = main;
    this.panels = parts.panels();
    this.notices = notices;
    this.texts = texts;
    this.place = new StagePlace(main, PLACE, preferences, screens);
    this.readingMode = new ReadingMode(main, parts.bars(), panels, this::hint);
    this.images =
        new ImagesWindow(
            main,
            parts.home(),
            parts.instead(),
            preferences,
            texts.get("window.images"),
            prepare,
            screens);
    Rectangle2D screen = screens.get().getFirst();
    main.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    main.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    place.take(place.kept().orElseGet(() -> centred(main.getScene(), screen)));
    readingMode.listen();
    if (main.isShowing()) {
      images.openIfKept(placeOfMain());
    } else {
      main.setOnShown(event -> images.openIfKept(placeOfMain()));
    }
    main.setOnHidden(event -> images.release());
  }

  /** What windows may cover of the screens of this machine, the main one first. */
  public static List<Rectangle2D> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .distinct()
        .toList();
  }

  private static WindowPlace centred(Scene scene, Rectangle2D screen) {
    double x = screen.getMinX() + (screen.getWidth() - scene.getWidth()) / 2;
    double y = screen.getMinY() + (screen.getHeight() - scene.getHeight()) / 2;
    return new WindowPlace(new Rectangle2D(x, y, scene.getWidth(), scene.getHeight()), false);
  }

  private WindowPlace placeOfMain() {
    Rectangle2D bounds = place.now().orElse(Rectangle2D.EMPTY);
    return new WindowPlace(bounds, main.isMaximized());
  }

  private void hint(boolean full) {
    takeHintAway.run();
    if (full) {
      takeHintAway = notices.tellFor(HINT, texts.get("full-screen.hint"));
    }
  }

  public void bind(CommandHandlers handlers) {
    handlers
        .on(Command.FULL_SCREEN, this::toggleFullScreen)
        .on(Command.SECOND_WINDOW, this::toggleSecondWindow)
        .on(Command.STUDIES_PANEL, panels::toggleStudies)
        .on(Command.READING_PANEL, panels::toggleReading);
  }

  /** Full screen is for the images, wherever they are. */
  private void toggleFullScreen() {
    Optional<Stage> apart = images.stage();
    if (apart.isEmpty() || readingMode.isOn()) {
      readingMode.toggle();
    } else {
      apart.get().setFullScreen(!apart.get().isFullScreen());
      hint(apart.get().isFullScreen());
    }
  }

  private void toggleSecondWindow() {
    readingMode.set(false);
    images.toggle(placeOfMain());
  }

  /** The content of the window in which the user works at the moment. */
  public StackPane inFront(StackPane ofMain) {
    return images
        .stage()
        .filter(Stage::isFocused)
        .map(stage -> stage.getScene().getRoot())
        .filter(StackPane.class::isInstance)
        .map(StackPane.class::cast)
        .orElse(ofMain);
  }

  /** What is to be kept. */
  public Map<String, Optional<String>> toKeep() {
    Map<String, Optional<String>> kept = new HashMap<>(place.toKeep());
    kept.putAll(images.toKeep());
    kept.putAll(panels.toKeep());
    return kept;
  }

  /** Leaves full screen, closes the window of the images and looks no longer at the screens. */
  public void release() {
    readingMode.release();
    images.release();
    place.release();
  }
}
