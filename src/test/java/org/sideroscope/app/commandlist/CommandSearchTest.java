package org.sideroscope.app.commandlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.commandlist.CommandSearch.Entry;

class CommandSearchTest {

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(Command.OPEN_READING, "Open reading…", "File", "Ctrl+R"),
          new Entry(Command.UNDO, "Undo vermis absent", "Edit", "Ctrl+Z"),
          new Entry(Command.NEXT_SLICE, "Next slice", "View", "Down"),
          new Entry(Command.NEXT_WINDOW_PRESET, "Next window preset", "View", "W"),
          new Entry(Command.HIDE_MARKS, "Hide marks", "View", "H"),
          new Entry(Command.PAN_LEFT, "Pan left", "View", "Shift+Left"),
          new Entry(Command.WINDOW_TOOL, "Window and level by dragging", "Mark", "Q"),
          new Entry(Command.LEFT_SIDE, "Left side of the picked site", "Reading", "Shift+L"),
          new Entry(Command.NEXT_REGION, "Next région", "Reading", "Space"),
          new Entry(Command.ABOUT, "About Sideroscope", "Help", ""));

  @ParameterizedTest
  @CsvSource({
    "slice,            NEXT_SLICE",
    "nwp,              NEXT_WINDOW_PRESET",
    "preset win,       NEXT_WINDOW_PRESET",
    "ctrl+z,           UNDO",
    "' UNDO  absent ', UNDO",
    "view hide,        HIDE_MARKS",
    "region,           NEXT_REGION",
    "ragging,          WINDOW_TOOL",
    "shift left pan,   PAN_LEFT",
    "h,                HIDE_MARKS",
  })
  void theBestMatchStandsFirst(String typed, Command expected) {
    assertEquals(expected, CommandSearch.find(typed, ENTRIES).getFirst().command());
  }

  @Test
  void everyWordMustBeFoundSomewhere() {
    assertEquals(List.of(Command.PAN_LEFT), found("left view"));
    assertEquals(List.of(), found("left frobnicate"));
    assertEquals(List.of(), found("ctrl+q"));
  }

  @Test
  void namesThatBeginSoComeBeforeNamesThatHoldItAndBeforeMenus() {
    assertEquals(List.of(Command.WINDOW_TOOL, Command.NEXT_WINDOW_PRESET), found("window"));
    assertEquals(
        List.of(Command.OPEN_READING, Command.LEFT_SIDE, Command.NEXT_REGION), found("reading"));
  }

  @Test
  void nothingTypedLeavesAllInTheirOrder() {
    assertEquals(ENTRIES, CommandSearch.find("", ENTRIES));
    assertEquals(ENTRIES, CommandSearch.find("  ", ENTRIES));
  }

  @Test
  void signsThatMeanSomethingInPatternsAreOnlySigns() {
    for (String typed : List.of("+", "(", "[", "\\", "*", "…")) {
      CommandSearch.find(typed, ENTRIES);
    }
    assertEquals(List.of(Command.OPEN_READING), found("reading…"));
  }

  @Test
  void aCommandWithoutAKeyIsFoundByItsName() {
    assertEquals(List.of(Command.ABOUT), found("about"));
  }

  private static List<Command> found(String typed) {
    return CommandSearch.find(typed, ENTRIES).stream().map(Entry::command).toList();
  }

  @Test
  void everyCommandIsFoundByItsOwnName() {
    List<Entry> all =
        Arrays.stream(Command.values())
            .map(command -> new Entry(command, command.id().replace('-', ' '), "", ""))
            .toList();
    for (Entry entry : all) {
      assertEquals(entry, CommandSearch.find(entry.name(), all).getFirst());
    }
  }
}
