package org.sideroscope.app.command;

import java.util.EnumMap;
import java.util.Map;

/** What each command does in this window. A command without a handler does nothing yet. */
public final class CommandHandlers {

  private final Map<Command, Runnable> handlers = new EnumMap<>(Command.class);

  /**
   * Says what a command does.
   *
   * @throws IllegalStateException if that was said before
   */
  public CommandHandlers on(Command command, Runnable handler) {
    if (handlers.put(command, handler) != null) {
      throw new IllegalStateException(command + " has two handlers");
    }
    return this;
  }

  public boolean handles(Command command) {
    return handlers.containsKey(command);
  }

  public void run(Command command) {
    Runnable handler = handlers.get(command);
    if (handler != null) {
      handler.run();
    }
  }
}
