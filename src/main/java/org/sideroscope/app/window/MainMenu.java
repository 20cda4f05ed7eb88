package org.sideroscope.app.window;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.text.Texts;

/** Every command in the menu of its group. */
final class MainMenu extends MenuBar {

  private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);

  MainMenu(CommandHandlers handlers, Texts texts) {
    for (Command.Group group : Command.Group.values()) {
      Menu menu = new Menu(texts.get("group." + group.name().toLowerCase(Locale.ROOT)));
      menu.setId("menu-" + group.name().toLowerCase(Locale.ROOT));
      Arrays.stream(Command.values())
          .filter(command -> command.group() == group)
          .forEach(command -> menu.getItems().add(item(command, handlers, texts)));
      getMenus().add(menu);
    }
  }

  private MenuItem item(Command command, CommandHandlers handlers, Texts texts) {
    MenuItem item = new MenuItem(texts.get("command." + command.id()));
    item.setId("menu-" + command.id());
    item.setOnAction(event -> handlers.run(command));
    // the key is shown here and dispatched by KeyDispatch, which knows when a text is being typed
    command.key().ifPresent(key -> item.setText(item.getText() + "\t" + key.getDisplayText()));
    items.put(command, item);
    return item;
  }

  /** Puts a menu with other entries behind an entry of the File menu. */
  void insertBelow(Command command, Menu menu) {
    List<MenuItem> entries = getMenus().getFirst().getItems();
    entries.add(entries.indexOf(items.get(command)) + 1, menu);
  }

  /** Says what undo or redo would do, or that there is nothing. */
  void name(Command command, String text, boolean possible) {
    MenuItem item = items.get(command);
    if (item != null) {
      String key = command.key().map(k -> "\t" + k.getDisplayText()).orElse("");
      item.setText(text + key);
      item.setDisable(!possible);
    }
  }
}
