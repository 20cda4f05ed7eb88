package org.sideroscope.viewer;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What a viewport can be told to do by key or menu, with the key it listens to by itself. */
public enum ViewportCommand {
  PREVIOUS_SLICE(KeyCode.UP),
  NEXT_SLICE(KeyCode.DOWN),
  PREVIOUS_PAGE(KeyCode.PAGE_UP),
  NEXT_PAGE(KeyCode.PAGE_DOWN),
  FIRST_SLICE(KeyCode.HOME),
  LAST_SLICE(KeyCode.END),
  AUTOMATIC_WINDOW(KeyCode.A),
  NEXT_WINDOW_PRESET(KeyCode.W),
  INVERT(KeyCode.I),
  SMOOTH(KeyCode.S, KeyCombination.SHIFT_DOWN),
  NEXT_COLOURS(KeyCode.I, KeyCombination.SHIFT_DOWN),
  ZOOM_IN(KeyCode.PLUS),
  ZOOM_OUT(KeyCode.MINUS),
  FIT(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
  ONE_TO_ONE(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
  PAN_LEFT(KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN),
  PAN_RIGHT(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN),
  PAN_UP(KeyCode.UP, KeyCombination.SHORTCUT_DOWN),
  PAN_DOWN(KeyCode.DOWN, KeyCombination.SHORTCUT_DOWN),
  RESET(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  MARKS(KeyCode.H),
  PATIENT_DATA(KeyCode.D, KeyCombination.SHIFT_DOWN),
  NATIVE(KeyCode.DIGIT0, KeyCombination.ALT_DOWN),
  AXIAL(KeyCode.DIGIT1, KeyCombination.ALT_DOWN),
  CORONAL(KeyCode.DIGIT2, KeyCombination.ALT_DOWN),
  SAGITTAL(KeyCode.DIGIT3, KeyCombination.ALT_DOWN),
  OBLIQUE(KeyCode.DIGIT4, KeyCombination.ALT_DOWN),
  TILT_LEFT(KeyCode.LEFT, KeyCombination.ALT_DOWN),
  TILT_RIGHT(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
  TILT_UP(KeyCode.UP, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
  TILT_DOWN(KeyCode.DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
  INTERPOLATION(KeyCode.T, KeyCombination.ALT_DOWN),
  SLAB(KeyCode.M),
  NEXT_PROJECTION(KeyCode.M, KeyCombination.SHIFT_DOWN),
  THICKER(KeyCode.UP, KeyCombination.ALT_DOWN),
  THINNER(KeyCode.DOWN, KeyCombination.ALT_DOWN),
  CROSSHAIR_TOOL(KeyCode.X),
  TILT_TOOL,
  WINDOW_LEVEL_TOOL,
  PAN_TOOL,
  ZOOM_TOOL,
  BRUSH_TOOL(KeyCode.B),
  ERASER_TOOL(KeyCode.E),
  THRESHOLD_BRUSH_TOOL(KeyCode.T),
  RIM_BRUSH_TOOL(KeyCode.R),
  REGION_GROWING_TOOL(KeyCode.G),
  POLYGON_TOOL(KeyCode.P),
  FREEHAND_TOOL(KeyCode.F),
  BALL(KeyCode.T, KeyCombination.SHIFT_DOWN),
  SMALLER_BRUSH(KeyCode.OPEN_BRACKET),
  LARGER_BRUSH(KeyCode.CLOSE_BRACKET),
  LOWER_LEVEL(KeyCode.OPEN_BRACKET, KeyCombination.SHIFT_DOWN),
  HIGHER_LEVEL(KeyCode.CLOSE_BRACKET, KeyCombination.SHIFT_DOWN),
  PROPOSED_LEVEL(KeyCode.P, KeyCombination.SHIFT_DOWN),
  OUTLINES_ONLY(KeyCode.H, KeyCombination.SHIFT_DOWN),
  NEXT_OPACITY(KeyCode.H, KeyCombination.SHORTCUT_DOWN),
  CANCEL_STROKE(KeyCode.ESCAPE);

  // JavaFX does not say so, but its key combinations are immutable
  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable KeyCombination key;

  ViewportCommand() {
    this.key = null;
  }

  ViewportCommand(KeyCode code, KeyCombination.Modifier... modifiers) {
    this.key = new KeyCodeCombination(code, modifiers);
  }

  /** The key the viewport's own handler gives this command, if any. */
  public Optional<KeyCombination> key() {
    return Optional.ofNullable(key);
  }

  /** The command of a pressed key, by the keys above. */
  static Optional<ViewportCommand> of(KeyEvent pressed) {
    for (ViewportCommand command : values()) {
      if (command.key != null && command.key.match(pressed)) {
        return Optional.of(command);
      }
    }
    // where these characters sit on a keyboard depends on its layout
    return switch (pressed.isShortcutDown() ? "" : pressed.getText()) {
      case "+" -> Optional.of(ZOOM_IN);
      case "-" -> Optional.of(ZOOM_OUT);
      case "[" -> Optional.of(SMALLER_BRUSH);
      case "]" -> Optional.of(LARGER_BRUSH);
      default -> Optional.empty();
    };
  }
}
