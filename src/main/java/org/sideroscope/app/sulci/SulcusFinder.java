package org.sideroscope.app.sulci;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.sulci.SulcusSearch.Candidate;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Side;

/**
 * A line in which a sulcus is named, and the list of those it may mean. Enter records the chosen
 * one, or picks it where it is recorded; Enter on an empty line and Esc lead back to the commands.
 */
final class SulcusFinder extends VBox {

  private static final double CELL = 24;
  private static final int ROWS = 7;

  private final SulciModel model;
  private final Texts texts;
  private final Segments<Side> hemisphere;
  private final TextField name = new TextField();
  private final ListView<Candidate> list = new ListView<>();
  // a key that is held down repeats, and the second Enter would find an empty line
  private boolean entered;

  SulcusFinder(SulciModel model, CommandWords commands, Texts texts) {
    this.model = model;
    this.texts = texts;
    setSpacing(4);
    hemisphere =
        new Segments<>(
                List.of(Side.RIGHT, Side.LEFT),
                side -> texts.get("side." + side.key()),
                side -> texts.get("sulci.hemisphere." + side.key()),
                model::chooseSide)
            .withIds("sulcus-side", Side::key)
            .compact();
    name.setId("sulcus-name");
    name.setPromptText(texts.get("sulci.name"));
    name.getStyleClass().add("typed-line");
    commands.hintAt(name, Command.ADD_SULCUS, texts.get("sulci.name.hint"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.textProperty().subscribe(this::search);
    name.focusedProperty().subscribe(this::search);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    name.addEventFilter(KeyEvent.KEY_RELEASED, _ -> entered = false);
    prepareList();
    HBox line = new HBox(8, hemisphere, name);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(line, list);
    model.onChange(this::search);
  }

  private void prepareList() {
    list.setId("sulcus-list");
    list.getStyleClass().add("sulcus-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(CELL);
    list.setCellFactory(_ -> new Cell());
  }

  void begin() {
    // later, or the letter of the key that led here would be typed into the name
    Platform.runLater(() -> {
      name.requestFocus();
      IntoSight.bring(this);
    });
  }

  private void search() {
    SulcusSearch found = SulcusSearch.of(name.getText(), model.side(), model.records());
    hemisphere.show(Optional.of(found.side()));
    list.getItems().setAll(found.candidates());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    double rows = Math.min(ROWS, found.candidates().size());
    list.setMinHeight(rows * CELL + 2);
    list.setPrefHeight(rows * CELL + 2);
    list.setVisible(name.isFocused() && rows > 0);
    list.setManaged(list.isVisible());
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case ENTER -> {
        if (!entered) {
          entered = true;
          enter(at);
        }
      }
      case ESCAPE -> {
        name.clear();
        KeysBack.from(this);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter(int at) {
    if (name.getText().isBlank() && at <= 0) {
      KeysBack.from(this);
    } else {
      choose(list.getSelectionModel().getSelectedItem());
    }
  }

  private void select(int index) {
    int row = Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(row);
    list.scrollTo(Math.max(0, row - ROWS / 2));
  }

  private void choose(@Nullable Candidate chosen) {
    if (chosen != null) {
      name.clear();
      model.choose(chosen.side(), chosen.name());
    }
  }

  /** The name, and what is said of it where it is recorded. */
  private final class Cell extends ListCell<Candidate> {

    Cell() {
      // before the line loses the focus and the list goes
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            event.consume();
            choose(getItem());
          });
    }

    @Override
    protected void updateItem(Candidate item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      setGraphic(empty ? null : line(item));
    }

    private HBox line(Candidate candidate) {
      Label side = new Label(texts.get("side.letter." + candidate.side().key()));
      side.getStyleClass().addAll("small", "soft");
      Label words = new Label(SulcusWords.capital(candidate.name()));
      Region spacer = new Region();
      HBox.setHgrow(spacer, Priority.ALWAYS);
      Label said =
          new Label(candidate.recorded().map(record -> texts.get("sulci.recorded")).orElse(""));
      said.getStyleClass().addAll("small", "soft");
      HBox line = new HBox(8, side, words, spacer, said);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }
  }
}
