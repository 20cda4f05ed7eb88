package org.sideroscope.app.commandlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.preferences.Preferences;

/** The commands that were run from the list, the last one first; kept from run to run. */
final class RecentCommands {

  private static final String NAME = "recent-commands";
  private static final int KEPT = 8;

  private final Preferences preferences;
  private final List<Command> recent = new ArrayList<>();

  RecentCommands(Preferences preferences) {
    this.preferences = preferences;
    Stream.of(preferences.get(NAME).orElse("").split(" "))
        .flatMap(id -> Arrays.stream(Command.values()).filter(known -> known.id().equals(id)))
        .forEach(recent::add);
  }

  void add(Command command) {
    recent.remove(command);
    recent.addFirst(command);
    if (recent.size() > KEPT) {
      recent.removeLast();
    }
    String ids = recent.stream().map(Command::id).collect(Collectors.joining(" "));
    // what cannot be kept is only a convenience, and whatever keeps it from the disk is told of
    // more
    // important things
    preferences.put(Map.of(NAME, Optional.of(ids)));
  }

  /** Every command, those that were run last first. */
  List<Command> inOrder() {
    return Stream.concat(recent.stream(), Arrays.stream(Command.values())).distinct().toList();
  }
}
