package org.sideroscope.app.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The whole screen for the images: no menu, no tool bar, no studies. Esc leads back. */
final class ReadingMode {

  private final Stage stage;
  private final List<Node> bars;
  private final SidePanels panels;
  private final Consumer<Boolean> onChange;
  private final ChangeListener<Boolean> screenLeft = (full, before, now) -> leftBySystem(now);
  private boolean on;

  /**
   * @param bars what is put away
   * @param onChange told whether the images have the whole screen, to say how to leave
   */
  ReadingMode(Stage stage, List<Node> bars, SidePanels panels, Consumer<Boolean> onChange) {
    this.stage = stage;
    this.bars = List.copyOf(bars);
    this.panels = panels;
    this.onChange = onChange;
    // the program says it itself, where its messages belong
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.fullScreenProperty().addListener(screenLeft);
  }

  /** Listens to Esc where nobody else had use for it. */
  void listen() {
    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (on && event.getCode() == KeyCode.ESCAPE) {
      set(false);
      event.consume();
    }
  }

  void toggle() {
    set(!on);
  }

  boolean isOn() {
    return on;
  }

  private void leftBySystem(boolean now) {
    if (on && !now) {
      set(false);
    }
  }

  void set(boolean next) {
    if (next == on) {
      return;
    }
    on = next;
    bars.forEach(bar -> {
      bar.setVisible(!on);
      bar.setManaged(!on);
    });
    panels.setFullScreen(on);
    stage.setFullScreen(on);
    onChange.accept(on);
  }

  void release() {
    set(false);
    stage.fullScreenProperty().removeListener(screenLeft);
  }
}
