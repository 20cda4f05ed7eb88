package org.sideroscope.app.window;

import java.util.Optional;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.StepTexts;
import org.sideroscope.review.event.StepName;

/** Undo and redo say what they would undo and redo. */
final class StepNaming {

  private final MainMenu menu;
  private final MainToolBar toolBar;
  private final CommandWords words;
  private final Texts texts;
  private final StepTexts steps = StepTexts.english();

  StepNaming(MainMenu menu, MainToolBar toolBar, CommandWords words, Texts texts) {
    this.menu = menu;
    this.toolBar = toolBar;
    this.words = words;
    this.texts = texts;
  }

  void show(Optional<SessionSnapshot> snapshot) {
    Reading shown = snapshot.map(SessionSnapshot::reading).orElse(Reading.EMPTY);
    name(Command.UNDO, "command.undo", "undo.named", snapshot.flatMap(s -> s.undo()), shown);
    name(Command.REDO, "command.redo", "redo.named", snapshot.flatMap(s -> s.redo()), shown);
  }

  private void name(
      Command command, String plain, String named, Optional<StepName> step, Reading shown) {
    String text =
        step.map(name -> texts.get(named, steps.of(name, shown))).orElse(texts.get(plain));
    words.rename(command, text);
    menu.name(command, text, step.isPresent());
    toolBar.enable(command, step.isPresent());
  }
}
