package org.sideroscope.app.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.viewer.Hand;
import org.sideroscope.viewer.ViewportTool;
import org.sideroscope.workstation.hanging.Layout;

/** The commands that a hand reaches for with the mouse. Every tool tip says the key. */
final class MainToolBar extends ToolBar {

  private static final List<Command> LAYOUTS =
      List.of(
          Command.LAYOUT_ONE,
          Command.LAYOUT_TWO,
          Command.LAYOUT_FOUR,
          Command.LAYOUT_LARGE,
          Command.CHOOSE_LAYOUT);

  private static final List<Command> MEASURING =
      List.of(
          Command.DISTANCE,
          Command.ANGLE,
          Command.ELLIPSE,
          Command.POINT_VALUE,
          Command.PROFILE,
          Command.ARROW,
          Command.CIRCLE);

  /** A list within a group shares one button. */
  private static final List<List<List<Command>>> GROUPS =
      List.of(
          each(Command.OPEN_FOLDER),
          each(Command.UNDO, Command.REDO),
          List.of(LAYOUTS, List.of(Command.HANG_BY), List.of(Command.COMPARE)),
          each(Command.LINK, Command.CROSSHAIR, Command.TILT_TOOL, Command.SLAB),
          each(Command.WINDOW_TOOL, Command.PAN_TOOL),
          each(
              Command.BRUSH,
              Command.ERASER,
              Command.THRESHOLD_BRUSH,
              Command.PROPOSE_LEVEL,
              Command.RIM_BRUSH,
              Command.REGION_GROWING,
              Command.POLYGON,
              Command.FREEHAND,
              Command.BALL),
          List.of(MEASURING),
          each(Command.AUTOMATIC_WINDOW, Command.INVERT, Command.RESET_VIEW, Command.HIDE_MARKS),
          each(Command.KEY_IMAGE, Command.MARKS_PANEL, Command.REPORT),
          each(Command.FULL_SCREEN, Command.SECOND_WINDOW));

  private final CommandWords words;
  private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);

  MainToolBar(CommandHandlers handlers, CommandWords words) {
    this.words = words;
    for (List<List<Command>> group : GROUPS) {
      if (!getItems().isEmpty()) {
        getItems().add(new Separator(Orientation.VERTICAL));
      }
      group.forEach(shared -> getItems().add(button(shared, handlers)));
    }
    words.onChange(this::showHints);
    showHints();
  }

  private static List<List<Command>> each(Command... commands) {
    return Stream.of(commands).map(List::of).toList();
  }

  private void showHints() {
    buttons.forEach((command, button) -> {
      if (!(button instanceof CommandChoice)) {
        button.setTooltip(new Tooltip(words.hint(command)));
        button.setAccessibleText(words.name(command));
      }
    });
  }

  private Node button(List<Command> shared, CommandHandlers handlers) {
    Command first = shared.getFirst();
    if (shared.size() == 1) {
      return button(first, handlers);
    }
    CommandChoice choice = new CommandChoice(first.id(), shared, handlers, words);
    shared.forEach(command -> buttons.put(command, choice));
    return choice;
  }

  private Node button(Command command, CommandHandlers handlers) {
    ButtonBase button = isToggled(command) ? new ToggleButton() : new Button();
    button.setId("tool-" + command.id());
    command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
    button.setUserData(command);
    button.setFocusTraversable(true);
    button.setOnAction(event -> {
      if (button instanceof ToggleButton toggle) {
        toggle.setSelected(true);
      }
      handlers.run(command);
    });
    buttons.put(command, button);
    return button;
  }

  private static boolean isToggled(Command command) {
    return switch (command) {
      case LINK, CROSSHAIR, BALL -> true;
      default -> HandTools.BY_COMMAND.containsKey(command);
    };
  }

  /** Shows what the hand holds. */
  void show(Hand hand) {
    HandTools.BY_COMMAND.forEach((command, tool) -> select(command, hand.tool() == tool));
    select(Command.CROSSHAIR, hand.tool() == ViewportTool.CROSSHAIR);
    select(Command.BALL, hand.isBall());
    choose(MEASURING, command -> HandTools.BY_COMMAND.get(command) == hand.tool());
  }

  /** Shows how the viewports share the room. */
  void showLayout(Layout layout) {
    choose(LAYOUTS, command -> layout.equals(LayoutCommands.BY_KEY.get(command)));
  }

  /** Shows which of several commands is in force, if any; else the one that was before. */
  private void choose(List<Command> shared, Predicate<Command> isInForce) {
    if (buttons.get(shared.getFirst()) instanceof CommandChoice choice) {
      shared.stream()
          .filter(isInForce)
          .findFirst()
          .ifPresentOrElse(command -> choice.show(command, true), choice::putBack);
    }
  }

  void showLink(boolean linked) {
    select(Command.LINK, linked);
  }

  /** Greys out a command that cannot be done now. */
  void enable(Command command, boolean possible) {
    ButtonBase button = buttons.get(command);
    if (button != null) {
      button.setDisable(!possible);
    }
  }

  private void select(Command command, boolean selected) {
    if (buttons.get(command) instanceof ToggleButton toggle) {
      toggle.setSelected(selected);
    }
  }
}
