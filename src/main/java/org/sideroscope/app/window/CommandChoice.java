package org.sideroscope.app.window;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;

/** A button of the tool bar for several commands of a kind, with the icon of the one in force. */
final class CommandChoice extends MenuButton {

  private final List<Command> commands;
  private final CommandWords words;

  /**
   * @param commands of which the first is shown until another is in force
   */
  CommandChoice(String id, List<Command> commands, CommandHandlers handlers, CommandWords words) {
    this.commands = commands;
    this.words = words;
    setId("tool-" + id);
    getStyleClass().add("command-choice");
    setFocusTraversable(true);
    for (Command command : commands) {
      MenuItem item = new MenuItem();
      item.setId("choice-" + command.id());
      command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
      item.setOnAction(_ -> handlers.run(command));
      getItems().add(item);
    }
    show(commands.getFirst(), false);
    words.onChange(this::name);
  }

  /** None of its commands is in force any more; the last one stays in sight. */
  void putBack() {
    show((Command) getUserData(), false);
  }

  /**
   * @param command one of its own
   * @param inForce whether it is what the hand holds or the screen shows
   */
  void show(Command command, boolean inForce) {
    setUserData(command);
    command.icon().ifPresent(icon -> setGraphic(new FontIcon(icon)));
    getStyleClass().remove("in-force");
    if (inForce) {
      getStyleClass().add("in-force");
    }
    name();
  }

  private void name() {
    Command shown = (Command) getUserData();
    setTooltip(new Tooltip(words.hint(shown)));
    setAccessibleText(words.name(shown));
    for (int i = 0; i < commands.size(); i++) {
      getItems().get(i).setText(words.hint(commands.get(i)));
    }
  }
}
