package org.sideroscope.app.command;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sideroscope.app.text.Texts;

class CommandTest {

  private final Texts texts = Texts.of(Locale.UK);

  @Test
  void noTwoCommandsShareAKey() {
    Map<KeyCombination, Command> taken = new HashMap<>();
    for (Command command : Command.values()) {
      command
          .key()
          .ifPresent(
              key -> assertNull(taken.put(key, command), () -> command + " takes a used key"));
    }
  }

  @Test
  void everyCommandHasItsWords() {
    for (Command command : Command.values()) {
      assertTrue(texts.has("command." + command.id()), command.id());
    }
  }

  @Test
  void iconsAreOfThePack() {
    for (Command command : Command.values()) {
      command.icon().ifPresent(icon -> assertTrue(icon.startsWith("mdi2"), icon));
    }
    assertTrue(MaterialDesignF.values().length > 0);
  }
}
