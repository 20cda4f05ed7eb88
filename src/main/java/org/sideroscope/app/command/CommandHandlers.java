package org.sideroscope.app.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What each command does in this window. A command without a handler does nothing yet. */
public final class CommandHandlers {

  private final Map<Command, Runnable> handlers = new EnumMap<>(Command.class);
  private final Map<Command, Supplier<Optional<String>>> obstacles = new EnumMap<>(Command.class);

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

  /**
   * Says how to find out what stands in the way of a command.
   *
   * @param obstacle one sentence for the user; empty while the command can be done
   */
  public CommandHandlers unless(Command command, Supplier<Optional<String>> obstacle) {
    obstacles.put(command, obstacle);
    return this;
  }

  /** Closes a command in this window, whatever it did: asked for, it says why it is not done. */
  public CommandHandlers close(Command command, String why, Consumer<String> tell) {
    handlers.put(command, () -> tell.accept(why));
    return unless(command, () -> Optional.of(why));
  }

  public boolean handles(Command command) {
    return handlers.containsKey(command);
  }

  /** What stands in the way of a command at the moment, where that is known. */
  public Optional<String> whyNot(Command command) {
    return Optional.ofNullable(obstacles.get(command)).flatMap(Supplier::get);
  }

  public void run(Command command) {
    Runnable handler = handlers.get(command);
    if (handler != null) {
      handler.run();
    }
  }
}
