package org.sideroscope.app.sulci;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.reading.Place;

/**
 * The sulci: a line that finds one, a drawing of the hemispheres to press on, and the records, of
 * which the picked one unfolds.
 */
public final class SulciView extends VBox {

  private final OpenReading reading;
  private final SulciModel model;
  private final CommandWords commands;
  private final Texts texts;
  private final SulcusWords words;
  private final SulcusFinder finder;
  private final Label summary = new Label();
  private final VBox records = new VBox();
  private Runnable onAdding = () -> {};

  public SulciView(OpenReading reading, SulciModel model, CommandWords commands, Texts texts) {
    this.reading = reading;
    this.model = model;
    this.commands = commands;
    this.texts = texts;
    this.words = new SulcusWords(texts);
    this.finder = new SulcusFinder(model, commands, texts);
    setId("sulci");
    getStyleClass().add("section");
    Label heading = new Label(texts.get("sulci.heading"));
    heading.getStyleClass().add("heading");
    summary.setId("sulci-summary");
    summary.getStyleClass().addAll("small");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(8, heading, spacer, summary);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, finder, new SchematicView(model, texts), records);
    model.onChange(this::refresh);
  }

  /** Says what must happen before a sulcus can be added, such as showing the list. */
  public void setOnAdding(Runnable action) {
    onAdding = action;
  }

  /** Puts the keyboard into the line that finds a sulcus. */
  public void beginAdding() {
    onAdding.run();
    finder.begin();
  }

  /** Puts the keyboard onto the neighbours of the picked sulcus, to be ticked with Space. */
  public void beginNeighbours() {
    Platform.runLater(() -> {
      Node first = records.lookup(".sulcus-neighbour");
      if (first != null) {
        FocusByKey.on(first);
        IntoSight.bring(first);
      }
    });
  }

  /** Scrolls to the picked sulcus. */
  void bringPicked() {
    Node record = records.lookup(".sulcus-record.picked");
    if (record != null) {
      IntoSight.bring(record);
    }
  }

  private void refresh() {
    setDisable(!reading.isOpen());
    summary.setText(
        reading.snapshot().map(SessionSnapshot::classification).map(words::summary).orElse(""));
    records.getChildren().clear();
    if (model.records().isEmpty()) {
      Label none = new Label(commands.in(texts.get("sulci.none")));
      none.getStyleClass().addAll("small", "soft");
      none.setWrapText(true);
      records.getChildren().add(none);
    }
    model.records().forEach(sulcus -> records.getChildren().add(record(sulcus)));
  }

  private Node record(Sulcus sulcus) {
    boolean picked = model.picked().filter(sulcus::equals).isPresent();
    VBox box = new VBox(2, head(sulcus));
    box.setId("sulcus-" + sulcus.id());
    box.getStyleClass().add("sulcus-record");
    String details = words.details(sulcus, model.records());
    if (picked) {
      box.getStyleClass().add("picked");
      box.getChildren().add(new SulcusFacts(sulcus, model, commands, texts));
    } else if (!details.isEmpty()) {
      Label line = new Label(details);
      line.getStyleClass().addAll("small", "soft", "sulcus-details");
      line.setWrapText(true);
      box.getChildren().add(line);
    }
    box.setOnMouseClicked(_ -> model.pick(sulcus.id()));
    return box;
  }

  private Node head(Sulcus sulcus) {
    Label side = new Label(texts.get("side.letter." + sulcus.hemisphere().key()));
    side.getStyleClass().addAll("small", "soft");
    side.setMinWidth(12);
    Label title = new Label(words.name(sulcus));
    title.setMinWidth(0);
    title.setTooltip(new Tooltip(words.name(sulcus)));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button remove = new Button("✕");
    remove.setId("remove-" + sulcus.id());
    remove.setTooltip(new Tooltip(texts.get("sulci.remove")));
    remove.setAccessibleText(texts.get("sulci.remove"));
    remove.getStyleClass().add("quiet-button");
    remove.setOnAction(_ -> model.remove(sulcus));
    HBox head = new HBox(8, side, title, states(sulcus), remove);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node states(Sulcus sulcus) {
    Segments<AssessmentState> states =
        new Segments<>(
                List.of(
                    AssessmentState.PRESENT, AssessmentState.ABSENT, AssessmentState.INDETERMINATE),
                state -> texts.get("state.glyph." + state.key()),
                state -> texts.get("state." + state.key()),
                state -> {
                  reading.perform(AnswerPlace.of(Place.ofSulcus(sulcus.id()), state));
                  refresh();
                })
            .withIds(sulcus.id(), AssessmentState::key)
            .compact();
    states.show(Optional.of(sulcus.assessment().state()));
    return states;
  }
}
