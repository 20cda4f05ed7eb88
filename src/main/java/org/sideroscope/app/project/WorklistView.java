package org.sideroscope.app.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.workstation.project.Worklist;
import org.sideroscope.workstation.project.Worklist.Item;

/** What a reader of a project has to read, and how far it is. */
public final class WorklistView extends BorderPane {

  private static final double ROW = 28;

  private final ListView<Item> list = new ListView<>();
  private final TextField search = new TextField();
  private final ComboBox<Shown> shown = new ComboBox<>();
  private final ComboBox<Order> order = new ComboBox<>();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final WorkWords words;
  private final Texts texts;
  private final Consumer<Item> onChosen;
  private Worklist work = new Worklist(List.of());
  private @Nullable Assignment lyingOpen;

  /**
   * @param title names the project and the reader
   * @param server what the server of the project does not know yet
   * @param onChosen takes up an assignment
   */
  public WorklistView(
      String title,
      CommandHandlers handlers,
      CommandWords commands,
      Texts texts,
      ServerLine server,
      Consumer<Item> onChosen) {
    this.texts = texts;
    this.words = new WorkWords(texts);
    this.onChosen = onChosen;
    setId("worklist");
    getStyleClass().addAll("side-panel", "worklist");
    search.setId("worklist-search");
    search.setPromptText(texts.get("worklist.search"));
    search.setAccessibleText(texts.get("worklist.search"));
    search.textProperty().subscribe(this::fill);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    choice(shown, "worklist-shown", List.of(Shown.values()), Shown::textKey);
    choice(order, "worklist-order", List.of(Order.values()), Order::textKey);
    list.setId("worklist-items");
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label(texts.get("worklist.none")));
    list.setCellFactory(_ ->
        new WorklistCell(words, texts, item -> item.assignment().equals(lyingOpen), this::choose));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(head(title, server));
    setCenter(list);
    setBottom(
        buttons(
            button(Command.READING_DONE, "worklist.done", handlers, commands),
            button(Command.SKIP_STUDY, "worklist.skip", handlers, commands)));
  }

  private VBox head(String title, ServerLine server) {
    Label heading = new Label(texts.get("worklist.heading"));
    heading.getStyleClass().add("heading");
    Label project = new Label(title);
    project.setId("worklist-project");
    progress.setId("worklist-progress");
    progress.getStyleClass().addAll("small", "soft");
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox choices = new HBox(8, shown, order);
    HBox.setHgrow(shown, Priority.ALWAYS);
    HBox.setHgrow(order, Priority.ALWAYS);
    VBox head = new VBox(8, heading, project, bar, progress, server, search, choices);
    head.setPadding(new Insets(12, 12, 8, 12));
    return head;
  }

  private static HBox buttons(Button... buttons) {
    HBox line = new HBox(8, buttons);
    line.getStyleClass().add("worklist-buttons");
    return line;
  }

  /** A button with its key on it, so that nobody has to look for it. */
  private Button button(
      Command command, String key, CommandHandlers handlers, CommandWords commands) {
    Button button = new Button();
    button.setId("do-" + command.id());
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> handlers.run(command));
    Runnable name = () -> button.setText(commands.hint(command, texts.get(key)));
    commands.onChange(name);
    name.run();
    commands.hintAt(button, command, commands.name(command));
    if (command == Command.READING_DONE) {
      button.getStyleClass().add("accent");
    }
    return button;
  }

  private <T> void choice(ComboBox<T> box, String id, List<T> values, Function<T, String> textKey) {
    box.setId(id);
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new ChoiceWords<>(value -> texts.get(textKey.apply(value))));
    box.getSelectionModel().selectFirst();
    box.valueProperty().subscribe(() -> fill());
  }

  /** Shows the work as it is now. */
  public void show(Worklist now) {
    work = now;
    progress.setText(words.progress(now));
    int all = now.items().size();
    long ended = now.items().stream().filter(item -> item.work().state().isEnded()).count();
    bar.setProgress(all == 0 ? 0 : (double) ended / all);
    fill();
  }

  /** Marks the assignment that lies open; none where it is empty. */
  public void markOpen(Optional<Assignment> assignment) {
    lyingOpen = assignment.orElse(null);
    assignment.flatMap(work::find).ifPresent(this::select);
    list.refresh();
  }

  /** Gives the keyboard to the list. */
  public void takeKeys() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    FocusByKey.on(list);
  }

  private void select(Item item) {
    list.getSelectionModel().select(item);
    list.scrollTo(Math.max(0, list.getItems().indexOf(item) - 2));
  }

  private void fill() {
    Optional<Assignment> selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Item::assignment);
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    Shown which = Optional.ofNullable(shown.getValue()).orElse(Shown.ALL);
    List<Item> found =
        work.items().stream()
            .filter(item -> which.holds(item))
            .filter(item -> words.readOut(item).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    list.getItems()
        .setAll(Optional.ofNullable(order.getValue()).orElse(Order.READING).sorted(found));
    selected
        .flatMap(work::find)
        .filter(list.getItems()::contains)
        .ifPresent(list.getSelectionModel()::select);
  }

  private void pressedInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      event.consume();
      takeKeys();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      search.clear();
      KeysBack.from(this);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      KeysBack.from(this);
    }
  }

  private void choose() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(onChosen);
  }
}
