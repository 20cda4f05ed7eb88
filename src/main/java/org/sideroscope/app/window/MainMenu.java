package org.sideroscope.app.window;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.command.Chord;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.command.KeptShortcuts;
import org.sideroscope.app.command.Shortcuts;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.review.port.RecentStudy;

/** Every command in the menu of its group, with its key; KeyDispatch is who listens to the keys. */
final class MainMenu extends MenuBar {

  private final Menu recent = new Menu();
  private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);

  MainMenu(CommandHandlers handlers, KeptShortcuts shortcuts, Texts texts) {
    for (Command.Group group : Command.Group.values()) {
      Menu menu = new Menu(texts.get("group." + group.name().toLowerCase(Locale.ROOT)));
      menu.setId("menu-" + group.name().toLowerCase(Locale.ROOT));
      Arrays.stream(Command.values())
          .filter(command -> command.group() == group)
          .forEach(command -> menu.getItems().add(item(command, handlers, texts)));
      getMenus().add(menu);
    }
    shortcuts.inForceProperty().subscribe(this::showKeys);
  }

  /** The menu, with the way to the command list at its right end. */
  static Node withCommandList(MainMenu menu, CommandHandlers handlers, CommandWords words) {
    Button search = new Button();
    search.setId("tool-command-list");
    search.setUserData(Command.COMMAND_LIST);
    search.getStyleClass().add("command-list-button");
    Command.COMMAND_LIST.icon().ifPresent(icon -> search.setGraphic(new FontIcon(icon)));
    search.setFocusTraversable(false);
    search.setOnAction(event -> handlers.run(Command.COMMAND_LIST));
    Runnable name =
        () -> {
          search.setText(words.key(Command.COMMAND_LIST));
          search.setTooltip(new Tooltip(words.hint(Command.COMMAND_LIST)));
          search.setAccessibleText(words.name(Command.COMMAND_LIST));
        };
    words.onChange(name);
    name.run();
    HBox line = new HBox(menu, search);
    line.getStyleClass().add("menu-line");
    HBox.setHgrow(menu, Priority.ALWAYS);
    return line;
  }

  private void showKeys(Shortcuts shortcuts) {
    items.forEach((command, item) ->
        item.setAccelerator(shortcuts.of(command).map(Chord::combination).orElse(null)));
  }

  private MenuItem item(Command command, CommandHandlers handlers, Texts texts) {
    MenuItem item = new MenuItem(texts.get("command." + command.id()));
    item.setId("menu-" + command.id());
    item.setOnAction(event -> handlers.run(command));
    items.put(command, item);
    return item;
  }

  /** The studies that were opened last, in the File menu. */
  void showRecent(List<RecentStudy> studies, Texts texts, Consumer<RecentStudy> onChoose) {
    recent.setText(texts.get("menu.recent"));
    recent.setId("menu-recent");
    recent.setDisable(studies.isEmpty());
    recent.getItems().setAll(studies.stream().map(study -> recentItem(study, onChoose)).toList());
    List<MenuItem> entries = getMenus().getFirst().getItems();
    if (!entries.contains(recent)) {
      entries.add(entries.indexOf(items.get(Command.OPEN_FILES)) + 1, recent);
    }
  }

  private static MenuItem recentItem(RecentStudy study, Consumer<RecentStudy> onChoose) {
    MenuItem item = RightToLeft.mark(new MenuItem(study.title()), study.title());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> onChoose.accept(study));
    return item;
  }

  /** Says what undo or redo would do, or that there is nothing. */
  void name(Command command, String text, boolean possible) {
    MenuItem item = items.get(command);
    if (item != null) {
      item.setText(text);
      item.setDisable(!possible);
    }
  }
}
