package org.sideroscope.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.foundation.Failure;

/**
 * The shortcuts in force, kept on this machine. What was kept and cannot be used is told and stays
 * kept, so that the version that understands it finds it again.
 */
public final class KeptShortcuts {

  private static final String PREFIX = "key.";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Shortcuts> inForce =
      new ReadOnlyObjectWrapper<>(this, "inForce", Shortcuts.STANDARD);
  private final List<Trouble> troubles = new ArrayList<>();

  /** Why something that was kept is not in force. */
  public sealed interface Trouble {

    /** No command of this version has the name. */
    record UnknownCommand(String id) implements Trouble {}

    /** What is kept for a command is no key, or one that is needed elsewhere. */
    record UnusableKey(Command command, String text) implements Trouble {}

    /** Two commands were kept with the same key. */
    record KeptTwice(Command command, Command by) implements Trouble {}

    /** A command has no key, because the user gave its default to another one. */
    record DefaultLost(Command command, Command by) implements Trouble {}
  }

  /** Reads what is kept. */
  public KeptShortcuts(Preferences preferences) {
    this.preferences = preferences;
    preferences.under(PREFIX).forEach(this::takeUp);
    tellLostDefaults();
  }

  private void takeUp(String id, String text) {
    Optional<Command> command =
        Arrays.stream(Command.values()).filter(known -> known.id().equals(id)).findFirst();
    command.ifPresentOrElse(
        known -> takeUp(known, text), () -> troubles.add(new Trouble.UnknownCommand(id)));
  }

  private void takeUp(Command command, String text) {
    Optional<Chord> chord = Chord.parse(text).filter(known -> KeyNeed.of(known).isEmpty());
    if (chord.isEmpty()) {
      troubles.add(new Trouble.UnusableKey(command, text));
      return;
    }
    inForce
        .get()
        .withKept(command, chord.get())
        .ifPresentOrElse(
            inForce::set,
            () ->
                troubles.add(
                    new Trouble.KeptTwice(command, inForce.get().at(chord.get()).orElseThrow())));
  }

  private void tellLostDefaults() {
    Shortcuts shortcuts = inForce.get();
    for (Command command : Command.values()) {
      command
          .key()
          .filter(chord -> shortcuts.of(command).isEmpty())
          .flatMap(shortcuts::at)
          .ifPresent(by -> troubles.add(new Trouble.DefaultLost(command, by)));
    }
  }

  /** What was kept and is not in force. */
  public List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  public Shortcuts get() {
    return inForce.get();
  }

  public ReadOnlyObjectProperty<Shortcuts> inForceProperty() {
    return inForce.getReadOnlyProperty();
  }

  /**
   * Puts other shortcuts in force and keeps them.
   *
   * @return why they could not be kept; they are in force all the same until the program ends
   */
  public Optional<Failure> put(Shortcuts next) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    for (Command command : Command.values()) {
      Optional<Chord> chosen = Optional.ofNullable(next.chosen().get(command));
      if (!chosen.equals(Optional.ofNullable(get().chosen().get(command)))) {
        changes.put(PREFIX + command.id(), chosen.map(Chord::text));
      }
    }
    inForce.set(next);
    return preferences.put(changes);
  }

  /**
   * Every command has its default again, and what was kept and could not be used is forgotten.
   *
   * @return why it could not be kept
   */
  public Optional<Failure> reset() {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    preferences.under(PREFIX).keySet().forEach(id -> changes.put(PREFIX + id, Optional.empty()));
    inForce.set(Shortcuts.STANDARD);
    return preferences.put(changes);
  }
}
