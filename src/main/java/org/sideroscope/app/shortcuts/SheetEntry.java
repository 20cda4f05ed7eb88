package org.sideroscope.app.shortcuts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.shortcuts.SheetColumns.Section;
import org.sideroscope.app.text.Texts;

/**
 * A line of the sheet: what the hand does and what that does.
 *
 * @param command whose key it is; empty for what is done with the mouse
 */
record SheetEntry(Optional<Command> command, String hand, String does) {

  /** The lines in which every typed word stands, by menu, and then what the mouse does. */
  static List<Section<SheetEntry>> sections(CommandWords words, Texts texts, String typed) {
    Stream<Section<SheetEntry>> keys =
        Arrays.stream(Command.Group.values()).map(group -> section(group, words, texts));
    Section<SheetEntry> mouse = Section.of(texts.get("mouse.heading"), mouse(texts));
    return Stream.concat(keys, Stream.of(mouse))
        .map(section -> section.filter(entry -> entry.matches(typed, section.heading())))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  private static Section<SheetEntry> section(Command.Group group, CommandWords words, Texts texts) {
    return Section.of(
        texts.get("group." + group.name().toLowerCase(Locale.ROOT)),
        Arrays.stream(Command.values())
            .filter(command -> command.group() == group)
            .map(of -> new SheetEntry(Optional.of(of), words.key(of), words.name(of)))
            .toList());
  }

  private static List<SheetEntry> mouse(Texts texts) {
    return Stream.of(
            mouse(texts.get("mouse.wheel"), texts.get("mouse.wheel.does")),
            mouse(texts.get("mouse.ctrl-wheel"), texts.get("mouse.ctrl-wheel.does")),
            mouse(texts.get("mouse.alt-wheel"), texts.get("mouse.alt-wheel.does")),
            mouse(texts.get("mouse.shift-wheel"), texts.get("mouse.shift-wheel.does")),
            mouse(texts.get("mouse.left-drag"), texts.get("mouse.left-drag.does")),
            mouse(texts.get("mouse.shift-drag"), texts.get("mouse.shift-drag.does")),
            mouse(texts.get("mouse.right-drag"), texts.get("mouse.right-drag.does")),
            mouse(texts.get("mouse.middle-drag"), texts.get("mouse.middle-drag.does")),
            mouse(texts.get("mouse.alt-drag"), texts.get("mouse.alt-drag.does")),
            mouse(texts.get("mouse.double-click"), texts.get("mouse.double-click.does")))
        .toList();
  }

  private static SheetEntry mouse(String hand, String does) {
    return new SheetEntry(Optional.empty(), hand, does);
  }

  private boolean matches(String typed, String heading) {
    String all = String.join(" ", hand, does, heading).toLowerCase(Locale.ROOT);
    return Stream.of(typed.toLowerCase(Locale.ROOT).split(" ", -1)).allMatch(all::contains);
  }
}
