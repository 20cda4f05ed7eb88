package org.sideroscope.app.sulci;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.RecordSulcus;
import org.sideroscope.review.gesture.RemoveSulcus;
import org.sideroscope.review.reading.Place;

/** The sulcal records, one row each, and a line that adds one. */
public final class SulciView extends VBox {

  private final OpenReading reading;
  private final Texts texts;
  private final Consumer<String> onPick;
  private final VBox records = new VBox(4);
  private final ComboBox<String> name = new ComboBox<>();
  private final Segments<Side> hemisphere;
  private Side side = Side.LEFT;
  private Optional<String> picked = Optional.empty();
  private Runnable onAdding = () -> {};

  /**
   * Creates an empty list.
   *
   * @param onPick told the id of the record that the next strokes are about
   */
  public SulciView(
      OpenReading reading, CommandWords commands, Texts texts, Consumer<String> onPick) {
    this.reading = reading;
    this.texts = texts;
    this.onPick = onPick;
    setId("sulci");
    getStyleClass().add("section");
    Label heading = new Label(texts.get("sulci.heading"));
    heading.getStyleClass().add("heading");
    hemisphere =
        new Segments<>(
                List.of(Side.RIGHT, Side.LEFT),
                value -> texts.get("side." + value.key()),
                value -> texts.get("sulci.hemisphere." + value.key()),
                this::choose)
            .withIds("sulcus-side", Side::key)
            .compact();
    hemisphere.show(Optional.of(side));
    getChildren().setAll(heading, records, adder(commands));
    reading.onChange(snapshot -> refresh());
  }

  /** Says what must happen before a sulcus can be added, such as showing the list. */
  public void setOnAdding(Runnable action) {
    onAdding = action;
  }

  /** Puts the keyboard into the line that adds a sulcus. */
  public void beginAdding() {
    onAdding.run();
    // later, or the letter of the key that led here would be typed into the name
    Platform.runLater(name::requestFocus);
  }

  /** Shows which record the next strokes are about. */
  public void markPicked(Optional<String> id) {
    picked = id;
    refresh();
  }

  private Node adder(CommandWords commands) {
    name.setId("sulcus-name");
    name.setEditable(true);
    name.getItems().setAll(NamedSulcus.titles());
    name.setPromptText(texts.get("sulci.name"));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button add = new Button(texts.get("sulci.add"));
    add.setId("sulcus-add");
    add.setOnAction(event -> add());
    commands.hintAt(add, Command.ADD_SULCUS, commands.name(Command.ADD_SULCUS));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInName);
    HBox line = new HBox(8, hemisphere, name, add);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void pressedInName(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !name.isShowing()) {
      add();
      event.consume();
    }
  }

  private void choose(Side next) {
    side = next;
    hemisphere.show(Optional.of(side));
  }

  private void add() {
    Sulcus sulcus = NewSulcus.of(side, null, name.getEditor().getText(), reading.reading().sulci());
    if (reading.perform(new RecordSulcus(sulcus))) {
      name.getEditor().clear();
      name.setValue(null);
      onPick.accept(sulcus.id());
    }
  }

  private void refresh() {
    setDisable(!reading.isOpen());
    List<Sulcus> sulci = reading.reading().sulci();
    records.getChildren().clear();
    if (sulci.isEmpty()) {
      Label none = new Label(texts.get("sulci.none"));
      none.getStyleClass().addAll("small", "soft");
      none.setWrapText(true);
      records.getChildren().add(none);
    }
    sulci.forEach(sulcus -> records.getChildren().add(record(sulcus)));
  }

  private Node record(Sulcus sulcus) {
    Label title = new Label(title(sulcus));
    title.setMinWidth(0);
    title.setTooltip(new Tooltip(title(sulcus)));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button remove = new Button("✕");
    remove.setTooltip(new Tooltip(texts.get("sulci.remove")));
    remove.setAccessibleText(texts.get("sulci.remove"));
    remove.getStyleClass().add("settle-button");
    remove.setOnAction(event -> reading.perform(new RemoveSulcus(sulcus.id())));
    HBox head = new HBox(8, title, states(sulcus), remove);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(4, head, facts(sulcus));
    box.setId("sulcus-" + sulcus.id());
    box.getStyleClass().add("site-row");
    if (picked.filter(sulcus.id()::equals).isPresent()) {
      box.getStyleClass().add("picked");
    }
    box.setOnMouseClicked(event -> onPick.accept(sulcus.id()));
    return box;
  }

  private Node states(Sulcus sulcus) {
    Segments<AssessmentState> states =
        new Segments<>(
                List.of(
                    AssessmentState.PRESENT, AssessmentState.ABSENT, AssessmentState.INDETERMINATE),
                state -> texts.get("state.glyph." + state.key()),
                state -> texts.get("state." + state.key()),
                state -> reading.perform(AnswerPlace.of(Place.ofSulcus(sulcus.id()), state)))
            .compact();
    states.show(Optional.of(sulcus.assessment().state()));
    return states;
  }

  private Node facts(Sulcus sulcus) {
    FlowPane facts = new FlowPane(12, 4);
    facts
        .getChildren()
        .setAll(
            fact(
                "sulci.tramline",
                Boolean.TRUE.equals(sulcus.tramline()),
                on -> sulcus.withTramline(on)),
            fact("sulci.off-convexity", !sulcus.convexity(), on -> sulcus.withConvexity(!on)),
            fact(
                "sulci.continuous",
                sulcus.continuousWithLobarHaemorrhage(),
                sulcus::withContinuousWithLobarHaemorrhage));
    neighbours(sulcus).forEach(neighbour -> facts.getChildren().add(adjacency(sulcus, neighbour)));
    return facts;
  }

  private List<Sulcus> neighbours(Sulcus sulcus) {
    return reading.reading().sulci().stream()
        .filter(other -> other.hemisphere() == sulcus.hemisphere())
        .filter(other -> !other.id().equals(sulcus.id()))
        .toList();
  }

  private Node adjacency(Sulcus sulcus, Sulcus neighbour) {
    boolean adjacent =
        sulcus.adjacentTo().contains(neighbour.id())
            || neighbour.adjacentTo().contains(sulcus.id());
    CheckBox box = new CheckBox(texts.get("sulci.next-to", shortName(neighbour)));
    box.getStyleClass().add("small");
    box.setSelected(adjacent);
    box.setOnAction(event -> setAdjacent(sulcus, neighbour, box.isSelected()));
    return box;
  }

  /** Adjacency is mutual whichever record names it: one names it, and none may keep it. */
  private void setAdjacent(Sulcus sulcus, Sulcus neighbour, boolean adjacent) {
    if (adjacent) {
      reading.perform(new RecordSulcus(Neighbours.with(sulcus, neighbour.id())));
      return;
    }
    Neighbours.naming(sulcus, neighbour.id())
        .ifPresent(changed -> reading.perform(new RecordSulcus(changed)));
    Neighbours.naming(neighbour, sulcus.id())
        .ifPresent(changed -> reading.perform(new RecordSulcus(changed)));
  }

  private Node fact(
      String key, boolean holds, java.util.function.Function<Boolean, Sulcus> change) {
    CheckBox box = new CheckBox(texts.get(key));
    box.getStyleClass().add("small");
    box.setTooltip(new Tooltip(texts.get(key + ".hint")));
    box.setSelected(holds);
    box.setOnAction(event -> reading.perform(new RecordSulcus(change.apply(box.isSelected()))));
    return box;
  }

  private String title(Sulcus sulcus) {
    return texts.get("side.letter." + sulcus.hemisphere().key()) + "  " + shortName(sulcus);
  }

  private String shortName(Sulcus sulcus) {
    String given = sulcus.name();
    String shown =
        given == null || given.isBlank() ? texts.get("sulci.unnamed", sulcus.id()) : given;
    return shown.substring(0, 1).toUpperCase(Locale.UK) + shown.substring(1);
  }
}
