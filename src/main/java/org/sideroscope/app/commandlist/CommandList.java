package org.sideroscope.app.commandlist;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.text.Texts;

/**
 * Everything that can be done, found by typing. Running a command from the list is running it by
 * its key, with the focus where it was before.
 */
public final class CommandList {

  private static final double WIDTH = 640;
  private static final double ROW = 28;
  private static final int ROWS = 14;

  private final CommandHandlers handlers;
  private final CommandWords words;
  private final Texts texts;
  private final RecentCommands recent;
  private final Consumer<Command> onChangeKey;
  private final TextField search = new TextField();
  private final ListView<CommandSearch.Entry> found = new ListView<>();
  private final Label foot = new Label();
  private final Overlay overlay;
  private List<CommandSearch.Entry> all = List.of();

  /**
   * Creates a list that is not shown yet.
   *
   * @param onChangeKey lets the user give a command another key
   */
  public CommandList(
      CommandHandlers handlers,
      CommandWords words,
      Texts texts,
      Preferences preferences,
      Consumer<Command> onChangeKey) {
    this.handlers = handlers;
    this.words = words;
    this.texts = texts;
    this.recent = new RecentCommands(preferences);
    this.onChangeKey = onChangeKey;
    prepareSearch();
    prepareFound();
    foot.setId("command-foot");
    foot.getStyleClass().addAll("small", "soft", "command-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    VBox panel = new VBox(search, found, foot);
    panel.getStyleClass().add("command-list");
    panel.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    overlay = new Overlay("command-list", panel, search);
    StackPane.setAlignment(panel, Pos.TOP_RIGHT);
  }

  private void prepareSearch() {
    search.setId("command-search");
    search.setPromptText(texts.get("commands.prompt"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.textProperty().subscribe(typed -> find());
  }

  private void prepareFound() {
    found.setId("commands-found");
    found.setFocusTraversable(false);
    found.setFixedCellSize(ROW);
    found.setPrefHeight(ROWS * ROW + 2);
    Label none = new Label(texts.get("commands.none"));
    none.getStyleClass().add("soft");
    found.setPlaceholder(none);
    found.setCellFactory(view -> new CommandCell(handlers::whyNot, this::run));
    found.getSelectionModel().selectedItemProperty().subscribe(entry -> showFoot(entry));
  }

  /** Shows the list over a window. */
  public void show(StackPane root) {
    all =
        recent.inOrder().stream()
            .filter(handlers::handles)
            .filter(command -> command != Command.COMMAND_LIST)
            .map(this::entry)
            .toList();
    search.clear();
    find();
    overlay.show(root);
  }

  private CommandSearch.Entry entry(Command command) {
    return new CommandSearch.Entry(
        command, words.name(command), words.group(command), words.key(command));
  }

  private void find() {
    found.getItems().setAll(CommandSearch.find(search.getText(), all));
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
    showFoot(found.getSelectionModel().getSelectedItem());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case PAGE_UP -> step(1 - ROWS);
      case PAGE_DOWN -> step(ROWS - 1);
      case TAB -> step(event.isShiftDown() ? -1 : 1);
      case ENTER -> enter(event.isShortcutDown());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    MultipleSelectionModel<CommandSearch.Entry> selection = found.getSelectionModel();
    int last = found.getItems().size() - 1;
    boolean page = Math.abs(by) > 1;
    int wanted = selection.getSelectedIndex() + by;
    int next = page ? Math.clamp(wanted, 0, Math.max(0, last)) : Math.floorMod(wanted, last + 1);
    if (last >= 0) {
      selection.clearAndSelect(next);
      found.scrollTo(Math.max(0, next - ROWS / 2));
    }
  }

  private void enter(boolean changeKey) {
    CommandSearch.Entry entry = found.getSelectionModel().getSelectedItem();
    if (entry == null) {
      return;
    }
    if (changeKey) {
      overlay.close();
      onChangeKey.accept(entry.command());
    } else {
      run(entry);
    }
  }

  /** What cannot be done stays in the list, with the reason at its foot. */
  private void run(CommandSearch.Entry entry) {
    if (handlers.whyNot(entry.command()).isEmpty()) {
      recent.add(entry.command());
      overlay.close();
      handlers.run(entry.command());
    }
  }

  private void showFoot(CommandSearch.@Nullable Entry entry) {
    String spoken = entry == null ? texts.get("commands.none") : CommandCell.spoken(entry);
    search.setAccessibleText(texts.get("commands.spoken", spoken, found.getItems().size()));
    foot.setText(
        entry == null
            ? texts.get("commands.foot")
            : handlers.whyNot(entry.command()).map(words::in).orElse(texts.get("commands.foot")));
  }
}
