package org.sideroscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.command.KeptShortcuts.Trouble;
import org.sideroscope.app.preferences.MemorySettings;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.review.port.Settings;

class KeptShortcutsTest {

  private static final Chord FREE = new Chord(KeyCode.F7, true, false, true);

  private final MemorySettings store = new MemorySettings();

  @Test
  void aChangedKeyIsThereTheNextTime() {
    KeptShortcuts kept = kept();
    kept.put(with(kept, Command.UNDO, FREE));
    assertEquals(Optional.of(FREE), kept().get().of(Command.UNDO));
    assertEquals(List.of(), kept().troubles());
  }

  @Test
  void whatIsSetBackIsForgotten() {
    KeptShortcuts kept = kept();
    kept.put(with(kept, Command.UNDO, FREE));
    kept.put(with(kept, Command.UNDO, Command.UNDO.key().orElseThrow()));
    assertEquals(Settings.NONE, store.settings);
  }

  @Test
  void whatCannotBeUsedIsToldAndStaysKept() {
    store.settings =
        Settings.NONE
            .withPreference("key.undo", "Frob+Z")
            .withPreference("key.redo", "Shortcut+C")
            .withPreference("key.frobnicate", "Shift+F7")
            .withPreference("key.invert", FREE.text())
            .withPreference("key.zoom-in", FREE.text())
            .withPreference("other", "thing");
    KeptShortcuts kept = kept();
    assertEquals(
        Set.of(
            new Trouble.UnusableKey(Command.UNDO, "Frob+Z"),
            new Trouble.UnusableKey(Command.REDO, "Shortcut+C"),
            new Trouble.UnknownCommand("frobnicate"),
            new Trouble.KeptTwice(Command.ZOOM_IN, Command.INVERT)),
        kept.troubles().stream().collect(Collectors.toSet()));
    assertEquals(Command.UNDO.key(), kept.get().of(Command.UNDO));
    assertEquals(Optional.of(FREE), kept.get().of(Command.INVERT));

    kept.put(with(kept, Command.HIDE_MARKS, new Chord(KeyCode.F8, true, false, true)));
    assertEquals(Optional.of("Frob+Z"), store.settings.preference("key.undo"));
    assertEquals(Optional.of("Shift+F7"), store.settings.preference("key.frobnicate"));
  }

  @Test
  void aDefaultThatALaterVersionGivesToAUsedKeyIsTold() {
    Chord inverts = Command.INVERT.key().orElseThrow();
    store.settings = Settings.NONE.withPreference("key.undo", inverts.text());
    assertEquals(List.of(new Trouble.DefaultLost(Command.INVERT, Command.UNDO)), kept().troubles());
  }

  @Test
  void resettingForgetsAllKeysAndNothingElse() {
    store.settings =
        Settings.NONE
            .withPreference("key.undo", FREE.text())
            .withPreference("key.frobnicate", "Shift+F7")
            .withPreference("other", "thing");
    KeptShortcuts kept = kept();
    kept.reset();
    assertEquals(Command.UNDO.key(), kept.get().of(Command.UNDO));
    assertEquals(Settings.NONE.withPreference("other", "thing"), store.settings);
  }

  private KeptShortcuts kept() {
    return new KeptShortcuts(new Preferences(store));
  }

  private static Shortcuts with(KeptShortcuts kept, Command command, Chord chord) {
    return assertInstanceOf(Shortcuts.Change.Made.class, kept.get().with(command, chord))
        .shortcuts();
  }
}
