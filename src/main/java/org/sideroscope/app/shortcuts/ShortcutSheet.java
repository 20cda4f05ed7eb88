package org.sideroscope.app.shortcuts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.sideroscope.app.command.Chord;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.command.KeptShortcuts;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.text.Texts;

/**
 * Every command with its key, and what the mouse does, laid over the window. Typing finds, a click
 * or Enter gives a command another key.
 */
public final class ShortcutSheet {

  private static final double GAP = 24;
  private static final double MARGIN = 24;

  private final KeptShortcuts shortcuts;
  private final CommandWords words;
  private final Texts texts;
  private final KeyChange change;
  private final TextField search = new TextField();
  private final SheetBody body;
  private final Label foot = new Label();
  private final Button usual = new Button();
  private final Button allUsual = new Button();
  private final BorderPane panel = new BorderPane();
  private final Overlay overlay;
  private Optional<Command> picked = Optional.empty();
  private boolean swallowTyped;
  private boolean released;

  /** Creates a sheet that is not shown yet. */
  public ShortcutSheet(KeptShortcuts shortcuts, CommandWords words, Texts texts) {
    this.shortcuts = shortcuts;
    this.words = words;
    this.texts = texts;
    this.change = new KeyChange(shortcuts, words, texts);
    this.body = new SheetBody(texts, this::clicked);
    panel.getStyleClass().add("sheet");
    panel.setTop(head());
    panel.setCenter(body);
    panel.setBottom(footLine());
    overlay = new Overlay("shortcut-sheet", panel, search);
    overlay.getStyleClass().add("scrim");
    StackPane.setAlignment(panel, Pos.CENTER);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    overlay.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    overlay.addEventFilter(KeyEvent.KEY_RELEASED, event -> released = true);
    overlay.widthProperty().subscribe(() -> fit());
    overlay.heightProperty().subscribe(() -> fit());
    search.textProperty().subscribe(() -> find());
    words.onChange(this::refill);
  }

  private HBox head() {
    Label title = new Label(texts.get("command.shortcuts"));
    title.getStyleClass().add("card-result");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    search.setId("shortcut-search");
    search.setPromptText(texts.get("shortcuts.search"));
    search.setAccessibleText(texts.get("shortcuts.search"));
    HBox head = new HBox(GAP, title, search);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private HBox footLine() {
    foot.setId("shortcut-foot");
    foot.setWrapText(true);
    foot.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(foot, Priority.ALWAYS);
    usual.setId("shortcut-usual");
    usual.setText(texts.get("shortcuts.reset-one"));
    usual.setOnAction(event -> after(() -> picked.ifPresent(change::reset)));
    allUsual.setId("shortcuts-all-usual");
    allUsual.setText(texts.get("shortcuts.reset-all"));
    allUsual.setOnAction(event -> after(change::resetAll));
    HBox line = new HBox(8, foot, usual, allUsual);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sheet-foot");
    return line;
  }

  /** Shows the sheet over a window. */
  public void show(StackPane root) {
    picked = Optional.empty();
    change.stop();
    swallowTyped = true;
    released = false;
    search.clear();
    overlay.show(root);
    refill();
  }

  /** Shows the sheet, where a command waits for its new key. */
  public void change(Command command, StackPane root) {
    show(root);
    begin(command);
  }

  private void clicked(Command command) {
    released = true;
    begin(command);
  }

  private void begin(Command command) {
    picked = Optional.of(command);
    after(() -> change.waitFor(command));
    body.reveal(command);
  }

  private void after(Runnable step) {
    step.run();
    search.requestFocus();
    refresh();
  }

  // ---- keys

  private void pressed(KeyEvent event) {
    Optional<Chord> chord = Chord.of(event);
    // a letter that is somebody's key is a letter in the search all the same
    Optional<Command> command =
        chord.filter(pressed -> !pressed.isWritten()).flatMap(shortcuts.get()::at);
    swallowTyped = false;
    if (change.waiting().isPresent()) {
      waitingPressed(event, chord);
    } else if (command.filter(Command.SHORTCUTS::equals).isPresent()) {
      swallowTyped = true;
      event.consume();
      if (released) {
        overlay.close();
      }
    } else {
      plainPressed(event, command);
    }
  }

  /** A key that is still held from before is not the new key. */
  private void waitingPressed(KeyEvent event, Optional<Chord> chord) {
    swallowTyped = true;
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      change.stop();
    } else if (released) {
      chord.ifPresent(change::press);
    }
    refresh();
  }

  private void plainPressed(KeyEvent event, Optional<Command> command) {
    boolean inSearch = search.equals(event.getTarget());
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      step(event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && inSearch) {
      released = false;
      picked.ifPresent(this::begin);
      event.consume();
    } else if (command.filter(Command.UNDO::equals).isPresent()) {
      after(change::undo);
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    if (swallowTyped) {
      event.consume();
    }
  }

  private void step(int by) {
    List<Command> listed = body.commands();
    if (!listed.isEmpty()) {
      int at = picked.map(listed::indexOf).orElse(by > 0 ? -1 : 0);
      picked = Optional.of(listed.get(Math.floorMod(at + by, listed.size())));
      change.stop();
      refresh();
      picked.ifPresent(body::reveal);
    }
  }

  // ---- what is seen

  private void fit() {
    if (overlay.getWidth() > 0) {
      double width = SheetBody.widthOf(columns());
      panel.setMinWidth(width);
      panel.setMaxSize(width, overlay.getHeight() - 2 * MARGIN);
      refill();
    }
  }

  private int columns() {
    return SheetBody.columnsIn(overlay.getWidth() - 2 * MARGIN);
  }

  private void find() {
    picked = Optional.empty();
    change.stop();
    refill();
    if (!search.getText().isBlank()) {
      picked = body.commands().stream().findFirst();
      refresh();
    }
  }

  private void refill() {
    body.fill(
        SheetEntry.sections(words, texts, search.getText().strip()),
        columns(),
        shortcuts.get()::isChanged);
    if (search.getText().isBlank()) {
      body.keepHeight();
    }
    refresh();
  }

  private void refresh() {
    body.show(picked, change.waiting());
    usual.setDisable(picked.filter(shortcuts.get()::isChanged).isEmpty());
    allUsual.setDisable(Arrays.stream(Command.values()).noneMatch(shortcuts.get()::isChanged));
    boolean refused = change.message().filter(KeyChange.Message::refused).isPresent();
    foot.getStyleClass().setAll("label", "small", refused ? "error" : "soft");
    foot.setText(
        change
            .message()
            .map(said -> (said.refused() ? "⚠ " : "") + said.sentence())
            .orElse(words.in(texts.get("shortcuts.foot"))));
    search.setAccessibleText(
        picked.map(command -> words.hint(command)).orElse(texts.get("shortcuts.search")));
    search.setAccessibleHelp(foot.getText());
  }
}
