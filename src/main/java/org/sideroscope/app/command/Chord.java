package org.sideroscope.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/**
 * A key and what is held down with it. One value stands for every way keyboards have of reaching
 * the same sign: the number pad, and layouts on which a sign needs Shift or another key.
 *
 * @param shortcut Ctrl, or Command on macOS
 */
public record Chord(KeyCode code, boolean shortcut, boolean alt, boolean shift) {

  private static final Map<KeyCode, KeyCode> SAME =
      Map.ofEntries(
          Map.entry(KeyCode.NUMPAD0, KeyCode.DIGIT0),
          Map.entry(KeyCode.NUMPAD1, KeyCode.DIGIT1),
          Map.entry(KeyCode.NUMPAD2, KeyCode.DIGIT2),
          Map.entry(KeyCode.NUMPAD3, KeyCode.DIGIT3),
          Map.entry(KeyCode.NUMPAD4, KeyCode.DIGIT4),
          Map.entry(KeyCode.NUMPAD5, KeyCode.DIGIT5),
          Map.entry(KeyCode.NUMPAD6, KeyCode.DIGIT6),
          Map.entry(KeyCode.NUMPAD7, KeyCode.DIGIT7),
          Map.entry(KeyCode.NUMPAD8, KeyCode.DIGIT8),
          Map.entry(KeyCode.NUMPAD9, KeyCode.DIGIT9),
          Map.entry(KeyCode.KP_UP, KeyCode.UP),
          Map.entry(KeyCode.KP_DOWN, KeyCode.DOWN),
          Map.entry(KeyCode.KP_LEFT, KeyCode.LEFT),
          Map.entry(KeyCode.KP_RIGHT, KeyCode.RIGHT),
          Map.entry(KeyCode.ADD, KeyCode.PLUS),
          Map.entry(KeyCode.EQUALS, KeyCode.PLUS),
          Map.entry(KeyCode.SUBTRACT, KeyCode.MINUS));

  /** Where these signs sit on a keyboard, and whether with Shift, depends on its layout. */
  private static final Map<String, KeyCode> SIGNS =
      Map.of(
          "?", KeyCode.SLASH,
          "+", KeyCode.PLUS,
          "-", KeyCode.MINUS,
          "[", KeyCode.OPEN_BRACKET,
          "]", KeyCode.CLOSE_BRACKET);

  /** What Shift is needed for on some layouts and not on others. */
  private static final List<KeyCode> SHIFT_IS_LAYOUT = List.of(KeyCode.PLUS, KeyCode.SLASH);

  public Chord {
    code = SAME.getOrDefault(code, code);
    shift = shift && !SHIFT_IS_LAYOUT.contains(code);
  }

  /**
   * @param key made of a key code, as {@link KeyCombination#valueOf} makes it
   */
  public static Chord of(KeyCombination key) {
    return new Chord(
        ((KeyCodeCombination) key).getCode(),
        key.getShortcut() == ModifierValue.DOWN,
        key.getAlt() == ModifierValue.DOWN,
        key.getShift() == ModifierValue.DOWN);
  }

  /** What is pressed; empty for a modifier alone and with a key that belongs to the system. */
  public static Optional<Chord> of(KeyEvent pressed) {
    boolean system =
        pressed.isShortcutDown()
            ? pressed.isControlDown() && pressed.isMetaDown()
            : pressed.isControlDown() || pressed.isMetaDown();
    if (system || pressed.getCode().isModifierKey() || pressed.getCode() == KeyCode.UNDEFINED) {
      return sign(pressed);
    }
    return sign(pressed)
        .or(() ->
            Optional.of(
                new Chord(
                    pressed.getCode(),
                    pressed.isShortcutDown(),
                    pressed.isAltDown(),
                    pressed.isShiftDown())));
  }

  private static Optional<Chord> sign(KeyEvent pressed) {
    boolean plain = !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isMetaDown();
    return plain
        ? Optional.ofNullable(SIGNS.get(pressed.getText()))
            .map(code -> new Chord(code, false, false, false))
        : Optional.empty();
  }

  /** The chord that {@link #text} wrote; empty for anything else. */
  public static Optional<Chord> parse(String text) {
    List<String> parts = List.of(text.split("\\+", -1));
    List<String> held = parts.subList(0, parts.size() - 1);
    boolean known = List.of("Shortcut", "Alt", "Shift").containsAll(held);
    return Arrays.stream(KeyCode.values())
        .filter(code -> known && code.name().equals(parts.getLast()))
        .filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED)
        .findFirst()
        .map(code ->
            new Chord(
                code, held.contains("Shortcut"), held.contains("Alt"), held.contains("Shift")));
  }

  /** As it is kept in a file: {@code Shortcut+Shift+PAGE_UP}, whatever the machine calls it. */
  public String text() {
    StringJoiner parts = new StringJoiner("+");
    addTo(parts, shortcut, "Shortcut");
    addTo(parts, alt, "Alt");
    addTo(parts, shift, "Shift");
    return parts.add(code.name()).toString();
  }

  private static void addTo(StringJoiner parts, boolean held, String name) {
    if (held) {
      parts.add(name);
    }
  }

  /** As this machine's keyboards and menus call it: {@code Ctrl+Shift+Z}. */
  public String display() {
    String name = combination().getDisplayText();
    return switch (code) {
      case SLASH -> name.replace("/", shortcut || alt ? "/" : "?");
      case ENTER -> name.replace("↵", code.getName());
      case BACK_SPACE -> name.replace("Back Space", code.getName());
      default -> name;
    };
  }

  /** For a menu to show. */
  public KeyCombination combination() {
    return new KeyCodeCombination(
        code,
        shift ? ModifierValue.DOWN : ModifierValue.UP,
        ModifierValue.UP,
        alt ? ModifierValue.DOWN : ModifierValue.UP,
        ModifierValue.UP,
        shortcut ? ModifierValue.DOWN : ModifierValue.UP);
  }

  /** Whether it types a letter or a digit where there is a text. */
  public boolean isWritten() {
    return !shortcut && !alt && (code.isLetterKey() || code.isDigitKey());
  }

  @Override
  public String toString() {
    return text().toLowerCase(Locale.ROOT);
  }
}
