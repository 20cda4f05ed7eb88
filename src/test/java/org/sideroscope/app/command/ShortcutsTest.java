package org.sideroscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.app.command.Shortcuts.Change;

class ShortcutsTest {

  private static final Chord FREE = key("Shortcut+Shift+F7");

  @Test
  void aCommandHasItsNewKeyAndNoLongerTheOld() {
    Chord old = Command.UNDO.key().orElseThrow();
    Shortcuts changed = made(Shortcuts.STANDARD.with(Command.UNDO, FREE));
    assertEquals(Optional.of(FREE), changed.of(Command.UNDO));
    assertEquals(Optional.of(Command.UNDO), changed.at(FREE));
    assertEquals(Optional.empty(), changed.at(old));
    assertTrue(changed.isChanged(Command.UNDO));
    assertFalse(changed.isChanged(Command.REDO));
    assertEquals(Optional.of(old), Shortcuts.STANDARD.of(Command.UNDO), "values do not change");
  }

  @Test
  void aKeyOfAnotherCommandIsRefusedAndNamesIt() {
    assertEquals(
        new Change.Taken(Command.INVERT),
        Shortcuts.STANDARD.with(Command.UNDO, Command.INVERT.key().orElseThrow()));
    assertEquals(
        new Change.Taken(Command.ZOOM_IN),
        Shortcuts.STANDARD.with(Command.UNDO, key("Equals")),
        "the same sign on another keyboard");
  }

  @ParameterizedTest
  @CsvSource({
    "Shortcut+C, TYPING",
    "Shortcut+V, TYPING",
    "Shortcut+Shift+Left, TYPING",
    "Shortcut+Alt+E, TYPING",
    "Tab, MOVING",
    "Shift+Tab, MOVING",
    "Shortcut+Tab, MOVING",
    "Esc, MOVING",
    "Alt+F4, SYSTEM",
    "Shift+F10, SYSTEM",
    "Context Menu, SYSTEM",
  })
  void aKeyThatIsNeededElsewhereIsRefused(String key, KeyNeed need) {
    assertEquals(new Change.Needed(need), Shortcuts.STANDARD.with(Command.UNDO, key(key)));
  }

  @Test
  void theSameKeyAgainChangesNothing() {
    Change again = Shortcuts.STANDARD.with(Command.UNDO, Command.UNDO.key().orElseThrow());
    assertFalse(made(again).isChanged(Command.UNDO));
  }

  @Test
  void aFreedKeyCanBeTakenAndThenTheDefaultDoesNotComeBackByForce() {
    Chord old = Command.UNDO.key().orElseThrow();
    Shortcuts freed = made(Shortcuts.STANDARD.with(Command.UNDO, FREE));
    Shortcuts swapped = made(freed.with(Command.INVERT, old));
    assertEquals(new Change.Taken(Command.INVERT), swapped.withDefault(Command.UNDO));
    Shortcuts back = made(made(swapped.withDefault(Command.INVERT)).withDefault(Command.UNDO));
    assertEquals(Shortcuts.STANDARD.chosen(), back.chosen());
    assertEquals(Optional.of(old), back.of(Command.UNDO));
  }

  @Test
  void theUsersWordHoldsAgainstADefaultOfALaterVersion() {
    Chord inverts = Command.INVERT.key().orElseThrow();
    Shortcuts kept = Shortcuts.STANDARD.withKept(Command.UNDO, inverts).orElseThrow();
    assertEquals(Optional.of(Command.UNDO), kept.at(inverts));
    assertEquals(Optional.empty(), kept.of(Command.INVERT));
    assertTrue(kept.isChanged(Command.INVERT));
    assertEquals(Optional.empty(), kept.withKept(Command.REDO, inverts));
  }

  private static Shortcuts made(Change change) {
    return assertInstanceOf(Change.Made.class, change).shortcuts();
  }

  private static Chord key(String name) {
    return Chord.of(KeyCombination.valueOf(name));
  }
}
