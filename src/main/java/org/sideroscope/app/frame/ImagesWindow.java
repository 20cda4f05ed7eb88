package org.sideroscope.app.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.preferences.Preferences;

/**
 * The images in a window of their own: on another screen, all of it, if there is one. Closing it
 * brings them back.
 */
final class ImagesWindow {

  private static final String OPEN = "images-apart";
  private static final String PLACE = "images-window";

  private final Stage main;
  private final BorderPane home;
  private final Node images;
  private final Node instead;
  private final Preferences preferences;
  private final String title;
  private final Consumer<Scene> prepare;
  private final Supplier<List<Rectangle2D>> screens;
  private @Nullable Stage stage;
  private @Nullable StagePlace place;

  /** What the user wants, also while the other screen is not there. */
  private boolean apart;

  /**
   * @param home where the images are when they are not apart
   * @param instead what is shown there when they are
   * @param prepare gives a scene the style, keys and drops of the window
   * @param screens what windows may cover of each screen, the main one first
   */
  ImagesWindow(
      Stage main,
      BorderPane home,
      Node instead,
      Preferences preferences,
      String title,
      Consumer<Scene> prepare,
      Supplier<List<Rectangle2D>> screens) {
    this.main = main;
    this.home = home;
    this.images = home.getCenter();
    this.instead = instead;
    this.preferences = preferences;
    this.title = title;
    this.prepare = prepare;
    this.screens = screens;
    this.apart = preferences.get(OPEN).isPresent();
  }

  /** Apart again, as the last time, if the other screen is still there. */
  void openIfKept(WindowPlace ofMain) {
    if (apart && ofMain.otherScreen(screens.get()).isPresent()) {
      open(ofMain);
    }
  }

  void toggle(WindowPlace ofMain) {
    if (stage == null) {
      open(ofMain);
    } else {
      apart = false;
      bringBack();
    }
  }

  private void open(WindowPlace ofMain) {
    apart = true;
    Stage own = new Stage();
    own.setTitle(title);
    StagePlace ownPlace = new StagePlace(own, PLACE, preferences, screens);
    WindowPlace wanted = placeOf(ofMain, ownPlace);
    home.setCenter(instead);
    StackPane root = new StackPane(images);
    Scene scene = new Scene(root);
    prepare.accept(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    own.setScene(scene);
    own.setFullScreenExitHint("");
    own.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    own.setOnCloseRequest(event -> {
      event.consume();
      toggle(ofMain);
    });
    ownPlace.take(wanted);
    stage = own;
    place = ownPlace;
    own.show();
    own.requestFocus();
  }

  /** All of the other screen; without one where it was the last time, or where the images were. */
  private WindowPlace placeOf(WindowPlace ofMain, StagePlace ownPlace) {
    return ofMain
        .otherScreen(screens.get())
        .map(screen -> new WindowPlace(screen, true))
        .or(() -> ownPlace.kept().map(kept -> new WindowPlace(kept.bounds(), false)))
        .orElseGet(() -> new WindowPlace(boundsOfHome(), false));
  }

  private Rectangle2D boundsOfHome() {
    Bounds bounds = home.localToScreen(home.getBoundsInLocal());
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  private void pressed(KeyEvent event) {
    if (stage != null && stage.isFullScreen() && event.getCode() == KeyCode.ESCAPE) {
      stage.setFullScreen(false);
      event.consume();
    }
  }

  private void bringBack() {
    if (stage != null && place != null) {
      place.release();
      stage.getScene().setRoot(new StackPane());
      stage.hide();
      stage = null;
      home.setCenter(images);
      main.requestFocus();
    }
  }

  /** The window of the images while they are apart. */
  Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }

  /** What is to be kept. */
  Map<String, Optional<String>> toKeep() {
    Map<String, Optional<String>> kept = new HashMap<>();
    kept.put(OPEN, apart ? Optional.of(OPEN) : Optional.empty());
    if (place != null) {
      kept.putAll(place.toKeep());
    }
    return kept;
  }

  /** The main window closes; the next time is as it is now. */
  void release() {
    bringBack();
  }
}
