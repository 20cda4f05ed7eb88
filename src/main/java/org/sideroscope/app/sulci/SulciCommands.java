package org.sideroscope.app.sulci;

import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;

/** What the commands on the picked sulcus do. */
public final class SulciCommands {

  private final SulciModel model;
  private final SulciView view;

  public SulciCommands(SulciModel model, SulciView view) {
    this.model = model;
    this.view = view;
  }

  public void bind(CommandHandlers handlers) {
    handlers
        .on(Command.NEXT_SULCUS, () -> step(1))
        .on(Command.PREVIOUS_SULCUS, () -> step(-1))
        .on(Command.TRAMLINE, model::nextTramline)
        .on(Command.OFF_CONVEXITY, model::toggleConvexity)
        .on(Command.CONTINUOUS, model::toggleContinuous)
        .on(Command.NEIGHBOURS, view::beginNeighbours)
        .on(Command.REMOVE_SULCUS, model::removePicked);
  }

  private void step(int steps) {
    model.step(steps);
    view.bringPicked();
  }
}
