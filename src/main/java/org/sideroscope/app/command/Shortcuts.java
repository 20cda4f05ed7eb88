package org.sideroscope.app.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which key each command has: its default, or what the user chose instead. No key ever belongs to
 * two commands. Immutable.
 */
public final class Shortcuts {

  /** Every command with its default. */
  public static final Shortcuts STANDARD = new Shortcuts(new EnumMap<>(Command.class));

  private final Map<Command, Chord> chosen;
  private final Map<Chord, Command> byChord;

  private Shortcuts(EnumMap<Command, Chord> chosen) {
    this.chosen = Collections.unmodifiableMap(chosen);
    this.byChord = new HashMap<>();
    chosen.forEach((command, chord) -> byChord.put(chord, command));
    Arrays.stream(Command.values())
        .filter(command -> !chosen.containsKey(command))
        .forEach(command -> command.key().ifPresent(chord -> byChord.putIfAbsent(chord, command)));
  }

  /** What came of the wish to give a command another key. */
  public sealed interface Change {

    /** The command has the key from now on. */
    record Made(Shortcuts shortcuts) implements Change {}

    /** The key belongs to another command, which keeps it. */
    record Taken(Command by) implements Change {}

    /** The key is needed elsewhere and never given to a command. */
    record Needed(KeyNeed need) implements Change {}
  }

  /** The key of a command; empty if it has none, or lost its default to a choice of the user's. */
  public Optional<Chord> of(Command command) {
    return Optional.ofNullable(chosen.get(command))
        .or(() -> command.key().filter(chord -> byChord.get(chord) == command));
  }

  /** The command of a key. */
  public Optional<Command> at(Chord chord) {
    return Optional.ofNullable(byChord.get(chord));
  }

  /** What the user chose in the place of defaults. */
  public Map<Command, Chord> chosen() {
    return chosen;
  }

  public boolean isChanged(Command command) {
    return chosen.containsKey(command) || (of(command).isEmpty() && command.key().isPresent());
  }

  /** Gives a command a key that is free. */
  public Change with(Command command, Chord chord) {
    Optional<KeyNeed> need = KeyNeed.of(chord);
    if (need.isPresent()) {
      return new Change.Needed(need.get());
    }
    Optional<Command> other = at(chord).filter(by -> by != command);
    if (other.isPresent()) {
      return new Change.Taken(other.get());
    }
    EnumMap<Command, Chord> next = copyOfChosen();
    if (command.key().filter(chord::equals).isPresent()) {
      next.remove(command);
    } else {
      next.put(command, chord);
    }
    return new Change.Made(new Shortcuts(next));
  }

  /** Gives a command its default back, if no other has taken it since. */
  public Change withDefault(Command command) {
    Optional<Command> other = command.key().flatMap(this::at).filter(by -> by != command);
    if (other.isPresent()) {
      return new Change.Taken(other.get());
    }
    EnumMap<Command, Chord> next = copyOfChosen();
    next.remove(command);
    return new Change.Made(new Shortcuts(next));
  }

  private EnumMap<Command, Chord> copyOfChosen() {
    EnumMap<Command, Chord> copy = new EnumMap<>(Command.class);
    copy.putAll(chosen);
    return copy;
  }

  /**
   * With a choice made in an earlier version, whose key may be another command's default by now:
   * the user's word holds, and the other has no key.
   *
   * @return empty where the user gave the key to another command before
   */
  Optional<Shortcuts> withKept(Command command, Chord chord) {
    if (chosen.containsValue(chord)) {
      return Optional.empty();
    }
    EnumMap<Command, Chord> next = copyOfChosen();
    next.put(command, chord);
    return Optional.of(new Shortcuts(next));
  }
}
