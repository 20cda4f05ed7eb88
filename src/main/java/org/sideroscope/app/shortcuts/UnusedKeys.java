package org.sideroscope.app.shortcuts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.command.KeptShortcuts.Trouble;
import org.sideroscope.app.text.Texts;

/** What is said of keys that were kept and are not in force. */
public final class UnusedKeys {

  private UnusedKeys() {}

  /** One sentence for all of them; empty where every key is in force. */
  public static Optional<String> sentence(List<Trouble> troubles, CommandWords words, Texts texts) {
    return troubles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.get(
                "shortcuts.not-used",
                troubles.stream()
                    .map(trouble -> clause(trouble, words, texts))
                    .collect(Collectors.joining("; "))));
  }

  private static String clause(Trouble trouble, CommandWords words, Texts texts) {
    return switch (trouble) {
      case Trouble.UnknownCommand(String id) -> texts.get("shortcuts.not-used.command", id);
      case Trouble.UnusableKey(Command command, String text) ->
          texts.get("shortcuts.not-used.key", words.name(command), text);
      case Trouble.KeptTwice(Command command, Command by) ->
          texts.get("shortcuts.not-used.twice", words.name(command), words.name(by));
      case Trouble.DefaultLost(Command command, Command by) ->
          texts.get("shortcuts.not-used.default", words.name(command), words.name(by));
    };
  }
}
