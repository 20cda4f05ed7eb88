package org.sideroscope.app.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/** What needs a key so much that no command may have it. */
public enum KeyNeed {
  /** Editing in text fields, where combinations with Ctrl are commands as well. */
  TYPING,
  /** Going from control to control, and leaving what is open. */
  MOVING,
  /** The operating system and its menus. */
  SYSTEM;

  private static final Set<KeyCode> EDITING =
      EnumSet.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.INSERT,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END);

  private static final Set<KeyCode> ALWAYS_SYSTEM =
      EnumSet.of(
          KeyCode.PRINTSCREEN,
          KeyCode.CONTEXT_MENU,
          KeyCode.CAPS,
          KeyCode.NUM_LOCK,
          KeyCode.SCROLL_LOCK,
          KeyCode.POWER);

  private static final Set<KeyCode> SYSTEM_WITH_ALT =
      EnumSet.of(KeyCode.F4, KeyCode.SPACE, KeyCode.PRINTSCREEN);

  /** Who needs a key; empty if a command may have it. */
  public static Optional<KeyNeed> of(Chord chord) {
    if (chord.code() == KeyCode.TAB || chord.code() == KeyCode.ESCAPE) {
      return Optional.of(MOVING);
    }
    boolean menuOfLine = chord.code() == KeyCode.F10 && chord.shift();
    if (ALWAYS_SYSTEM.contains(chord.code())
        || (chord.alt() && SYSTEM_WITH_ALT.contains(chord.code()))
        || menuOfLine) {
      return Optional.of(SYSTEM);
    }
    // with both, half of the world's keyboards type the third sign of a key
    boolean third = chord.shortcut() && chord.alt();
    return third || (chord.shortcut() && EDITING.contains(chord.code()))
        ? Optional.of(TYPING)
        : Optional.empty();
  }

  /** The key of its sentence in the bundle. */
  public String textKey() {
    return "shortcuts.needed." + name().toLowerCase(Locale.ROOT);
  }
}
