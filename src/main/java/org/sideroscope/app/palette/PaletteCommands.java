package org.sideroscope.app.palette;

import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;

/** What the commands do that say of the picked place what goes beside its state. */
public final class PaletteCommands {

  private final PlaceAnswers answers;
  private final AnswerView view;

  public PaletteCommands(PaletteModel model, AnswerView view) {
    this.answers = model.answers();
    this.view = view;
  }

  public void bind(CommandHandlers handlers) {
    handlers
        .on(Command.REASON, answers::nextReason)
        .on(Command.EXTENT, answers::nextExtent)
        .on(Command.SYMMETRY, answers::nextSymmetry)
        .on(Command.CONFIDENCE, answers::nextConfidence)
        .on(Command.LEVELS, view::beginLevels)
        .on(Command.COMMENT, view::beginComment);
  }
}
