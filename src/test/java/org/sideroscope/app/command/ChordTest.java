package org.sideroscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {

  @ParameterizedTest
  @CsvSource({
    "PLUS,      '+', false, Plus",
    "EQUALS,    '=', false, Plus",
    "EQUALS,    '+', true,  Plus",
    "ADD,       '+', false, Plus",
    "DIGIT1,    '+', true,  Plus",
    "SUBTRACT,  '-', false, Minus",
    "SLASH,     '/', false, Slash",
    "SLASH,     '?', true,  Slash",
    "UNDEFINED, '?', true,  Slash",
    "DIGIT8,    '[', false, Open Bracket",
    "NUMPAD3,   '3', false, 3",
    "KP_DOWN,   '',  false, Down",
    "B,         'B', true,  Shift+B",
  })
  void aSignIsTheSameKeyOnEveryKeyboard(KeyCode code, String text, boolean shift, String expected) {
    assertEquals(
        Optional.of(Chord.of(KeyCombination.valueOf(expected))),
        Chord.of(press(code, text, shift, false, false, false)));
  }

  @Test
  void modifiersCount() {
    assertEquals(
        Optional.of(new Chord(KeyCode.Z, true, false, true)),
        Chord.of(press(KeyCode.Z, "", true, true, false, false)));
    assertEquals(
        Optional.of(new Chord(KeyCode.DIGIT0, false, true, false)),
        Chord.of(press(KeyCode.NUMPAD0, "0", false, false, true, false)));
  }

  @Test
  void modifiersAloneAndKeysOfTheSystemAreNoChords() {
    assertEquals(Optional.empty(), Chord.of(press(KeyCode.SHIFT, "", true, false, false, false)));
    assertEquals(Optional.empty(), Chord.of(press(KeyCode.D, "d", false, false, false, true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "Z+",
        "Frob+Z",
        "Shortcut",
        "shift+Z",
        "SHIFT",
        "Shift+",
        "UNDEFINED",
        "é"
      })
  void whatIsNoChordIsNotReadAsOne(String text) {
    assertEquals(Optional.empty(), Chord.parse(text));
  }

  @Test
  void isShownAsKeyboardsCallIt() {
    assertEquals("?", Chord.of(KeyCombination.valueOf("Slash")).display());
    assertEquals("Enter", Chord.of(KeyCombination.valueOf("Enter")).display());
    assertEquals("Backspace", Chord.of(KeyCombination.valueOf("Backspace")).display());
    assertEquals("Ctrl+Shift+Z", new Chord(KeyCode.Z, true, false, true).display());
  }

  private static KeyEvent press(
      KeyCode code, String text, boolean shift, boolean control, boolean alt, boolean meta) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, control, alt, meta);
  }
}
