package org.sideroscope.app.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sideroscope.app.preferences.Preferences;

/** Keeps where a window stands from run to run, and on the screens that there are. */
final class StagePlace {

  private final Stage stage;
  private final String name;
  private final Preferences preferences;
  private final Supplier<List<Rectangle2D>> screens;
  // a field, since the list of screens outlives the window and must be able to forget it
  private final ListChangeListener<Screen> screensChanged = change -> bringOnScreen();
  private Optional<WindowPlace> last = Optional.empty();

  /**
   * @param name under which the place is kept
   * @param screens what windows may cover of each screen, the main one first
   */
  StagePlace(
      Stage stage, String name, Preferences preferences, Supplier<List<Rectangle2D>> screens) {
    this.stage = stage;
    this.name = name;
    this.preferences = preferences;
    this.screens = screens;
  }

  /** Where it was kept. */
  Optional<WindowPlace> kept() {
    return preferences.get(name).flatMap(WindowPlace::parse);
  }

  /** Puts the window where it belongs, and goes on noting where it is. */
  void take(WindowPlace place) {
    WindowPlace onScreen =
        place.atLeast(stage.getMinWidth(), stage.getMinHeight()).on(screens.get());
    last = Optional.of(onScreen);
    move(onScreen.bounds());
    stage.setMaximized(onScreen.maximised());
    stage.xProperty().subscribe(this::note);
    stage.yProperty().subscribe(this::note);
    stage.widthProperty().subscribe(this::note);
    stage.heightProperty().subscribe(this::note);
    stage.maximizedProperty().subscribe(this::note);
    Screen.getScreens().addListener(screensChanged);
  }

  private void move(Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  private void note() {
    if (stage.isFullScreen() || stage.isIconified() || !stage.isShowing()) {
      return;
    }
    if (stage.isMaximized()) {
      last = last.map(place -> new WindowPlace(place.bounds(), true));
    } else {
      now().ifPresent(bounds -> last = Optional.of(new WindowPlace(bounds, false)));
    }
  }

  /** Where it is now; empty until that is known. */
  Optional<Rectangle2D> now() {
    return Double.isNaN(stage.getX()) || !(stage.getWidth() > 0) || !(stage.getHeight() > 0)
        ? Optional.empty()
        : Optional.of(
            new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
  }

  private void bringOnScreen() {
    if (!stage.isFullScreen() && !stage.isMaximized()) {
      now()
          .map(bounds -> new WindowPlace(bounds, false).on(screens.get()))
          .ifPresent(place -> move(place.bounds()));
    }
  }

  /** Where it is to be kept. */
  Map<String, Optional<String>> toKeep() {
    return last.isEmpty() ? Map.of() : Map.of(name, last.map(WindowPlace::text));
  }

  /** Looks no longer at what becomes of the screens. */
  void release() {
    Screen.getScreens().removeListener(screensChanged);
  }
}
