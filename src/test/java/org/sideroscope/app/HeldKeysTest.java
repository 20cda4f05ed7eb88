package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;

/** A key that is held down arrives again and again, without being released between. */
class HeldKeysTest extends WithWindow {

  @BeforeEach
  void openDemo() {
    window.open(DEMO);
  }

  @Test
  void stepsAreRepeated(FxRobot robot) {
    int slice = window.viewport(1).viewState().slice();
    robot.interact(() -> {
      fire(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
      fire(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
      fire(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
      fire(KeyEvent.KEY_RELEASED, KeyCode.DOWN);
    });
    assertEquals(slice + 3, window.viewport(1).viewState().slice());
  }

  @Test
  void whatIsSwitchedIsSwitchedOnceUntilTheKeyIsReleased(FxRobot robot) {
    robot.interact(() -> {
      fire(KeyEvent.KEY_PRESSED, KeyCode.I);
      fire(KeyEvent.KEY_PRESSED, KeyCode.I);
    });
    assertTrue(window.viewport(1).viewState().greys().inverted());
    robot.interact(() -> {
      fire(KeyEvent.KEY_RELEASED, KeyCode.I);
      fire(KeyEvent.KEY_PRESSED, KeyCode.I);
      fire(KeyEvent.KEY_RELEASED, KeyCode.I);
    });
    assertFalse(window.viewport(1).viewState().greys().inverted());
  }

  private void fire(EventType<KeyEvent> type, KeyCode code) {
    SliceViewport viewport = window.viewport(1);
    Event.fireEvent(viewport, new KeyEvent(type, "", "", code, false, false, false, false));
  }
}
