package org.sideroscope.app.shortcuts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sideroscope.app.command.Chord;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.command.KeptShortcuts;
import org.sideroscope.app.command.KeyNeed;
import org.sideroscope.app.command.Shortcuts;
import org.sideroscope.app.command.Shortcuts.Change;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;

/** Giving commands other keys: which command waits for its key, and what came of it. */
final class KeyChange {

  /** What is said at the foot of the sheet. */
  record Message(String sentence, boolean refused) {}

  private final KeptShortcuts shortcuts;
  private final CommandWords words;
  private final Texts texts;
  private final Deque<Shortcuts> before = new ArrayDeque<>();
  private Optional<Command> waiting = Optional.empty();
  private Optional<Message> message = Optional.empty();

  KeyChange(KeptShortcuts shortcuts, CommandWords words, Texts texts) {
    this.shortcuts = shortcuts;
    this.words = words;
    this.texts = texts;
  }

  /** The command whose new key is pressed next. */
  Optional<Command> waiting() {
    return waiting;
  }

  Optional<Message> message() {
    return message;
  }

  /** The next key is the new key of a command. */
  void waitFor(Command command) {
    waiting = Optional.of(command);
    message = Optional.of(new Message(texts.get("shortcuts.press", words.name(command)), false));
  }

  /** No key is waited for any more. */
  void stop() {
    waiting = Optional.empty();
    message = Optional.empty();
  }

  /** A key was pressed while a command waits for it; refused, it goes on waiting. */
  void press(Chord chord) {
    waiting.ifPresent(command -> take(command, chord, shortcuts.get().with(command, chord)));
  }

  private void take(Command command, Chord chord, Change change) {
    switch (change) {
      case Change.Made(Shortcuts next) -> put(command, next);
      case Change.Taken(Command by) ->
          refuse(texts.get("shortcuts.taken", chord.display(), words.name(by)));
      case Change.Needed(KeyNeed need) -> refuse(texts.get(need.textKey(), chord.display()));
    }
  }

  /** Gives one command its default back. */
  void reset(Command command) {
    waiting = Optional.empty();
    switch (shortcuts.get().withDefault(command)) {
      case Change.Made(Shortcuts next) -> put(command, next);
      case Change.Taken(Command by) ->
          refuse(texts.get("shortcuts.default-taken", words.name(command), words.name(by)));
      case Change.Needed(KeyNeed need) -> refuse(texts.get(need.textKey(), words.key(command)));
    }
  }

  /** Gives every command its default back. */
  void resetAll() {
    waiting = Optional.empty();
    before.push(shortcuts.get());
    done(shortcuts.reset(), texts.get("shortcuts.all-reset"));
  }

  /** Takes the last change back. */
  void undo() {
    waiting = Optional.empty();
    if (!before.isEmpty()) {
      done(shortcuts.put(before.pop()), texts.get("shortcuts.undone"));
    }
  }

  private void put(Command command, Shortcuts next) {
    waiting = Optional.empty();
    before.push(shortcuts.get());
    Optional<Failure> notKept = shortcuts.put(next);
    done(notKept, texts.get("shortcuts.changed", words.name(command), words.key(command)));
  }

  /** The change holds also where it cannot be kept, and then that is what must be said. */
  private void done(Optional<Failure> notKept, String sentence) {
    notKept
        .map(Failure::describe)
        .ifPresentOrElse(this::refuse, () -> message = Optional.of(new Message(sentence, false)));
  }

  private void refuse(String sentence) {
    message = Optional.of(new Message(sentence, true));
  }
}
