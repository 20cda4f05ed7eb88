package org.sideroscope.app.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.viewer.Hand;
import org.sideroscope.viewer.ViewportTool;
import org.sideroscope.workstation.hanging.Layout;

/** The commands that a hand reaches for with the mouse. Every tool tip says the key. */
final class MainToolBar extends ToolBar {

  private static final List<List<Command>> GROUPS =
      List.of(
          List.of(Command.OPEN_FOLDER),
          List.of(Command.UNDO, Command.REDO),
          List.of(
              Command.LAYOUT_ONE,
              Command.LAYOUT_TWO,
              Command.LAYOUT_FOUR,
              Command.LAYOUT_LARGE,
              Command.CHOOSE_LAYOUT,
              Command.HANG_BY,
              Command.COMPARE),
          List.of(Command.LINK, Command.CROSSHAIR, Command.TILT_TOOL, Command.SLAB),
          List.of(Command.WINDOW_TOOL, Command.PAN_TOOL, Command.BRUSH, Command.ERASER),
          List.of(
              Command.DISTANCE,
              Command.ANGLE,
              Command.ELLIPSE,
              Command.POINT_VALUE,
              Command.PROFILE,
              Command.ARROW,
              Command.CIRCLE),
          List.of(Command.AUTOMATIC_WINDOW, Command.INVERT, Command.RESET_VIEW, Command.HIDE_MARKS),
          List.of(Command.KEY_IMAGE, Command.EXPORT_HTML),
          List.of(Command.FULL_SCREEN, Command.SECOND_WINDOW));

  private final Texts texts;
  private final CommandWords words;
  private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);
  private final Label brush = new Label();

  MainToolBar(CommandHandlers handlers, CommandWords words, Texts texts) {
    this.texts = texts;
    this.words = words;
    brush.setId("brush-size");
    brush.getStyleClass().addAll("small", "soft");
    for (List<Command> group : GROUPS) {
      if (!getItems().isEmpty()) {
        getItems().add(new Separator());
      }
      group.forEach(command -> getItems().add(button(command, handlers)));
      if (group.contains(Command.BRUSH)) {
        getItems().add(brush);
      }
    }
    words.onChange(this::showHints);
    showHints();
  }

  private void showHints() {
    buttons.forEach((command, button) -> {
      button.setTooltip(new Tooltip(words.hint(command)));
      button.setAccessibleText(words.name(command));
    });
  }

  private Node button(Command command, CommandHandlers handlers) {
    ButtonBase button = isChoice(command) ? new ToggleButton() : new Button();
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

  private static boolean isChoice(Command command) {
    return switch (command) {
      case LAYOUT_ONE, LAYOUT_TWO, LAYOUT_FOUR, LAYOUT_LARGE, LINK, CROSSHAIR -> true;
      default -> HandTools.BY_COMMAND.containsKey(command);
    };
  }

  /** Shows what the hand holds. */
  void show(Hand hand) {
    HandTools.BY_COMMAND.forEach((command, tool) -> select(command, hand.tool() == tool));
    select(Command.CROSSHAIR, hand.tool() == ViewportTool.CROSSHAIR);
    brush.setText(hand.tool().paints() ? texts.get("brush.size", hand.brushDiameterMm()) : "");
  }

  /** Shows how the viewports share the room. */
  void showLayout(Layout layout) {
    LayoutCommands.BY_KEY.forEach((command, own) -> select(command, own.equals(layout)));
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
