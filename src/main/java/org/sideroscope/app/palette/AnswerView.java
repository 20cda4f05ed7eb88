package org.sideroscope.app.palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Site;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.picture.RegionStyle;

/** Answers for what is picked: side, state, and what else is said of it. */
public final class AnswerView extends VBox {

  private final PaletteModel model;
  private final OpenReading reading;
  private final CommandWords commands;
  private final Texts texts;
  private final StateWords words;
  private final PlaceTexts places = PlaceTexts.english();
  private final Label title = new Label();
  private final Segments<SideChoice> sides;
  private final Segments<AssessmentState> states;
  private final Label note = new Label();
  private final Label refusal = new Label();
  private final DetailsView details;

  public AnswerView(PaletteModel model, OpenReading reading, CommandWords commands, Texts texts) {
    this.model = model;
    this.reading = reading;
    this.commands = commands;
    this.texts = texts;
    this.words = new StateWords(texts);
    this.details = new DetailsView(model, commands, texts);
    setId("answer");
    getStyleClass().add("answer");
    title.setId("answer-title");
    title.getStyleClass().add("answer-title");
    title.setMinWidth(0);
    note.setId("answer-note");
    note.getStyleClass().addAll("small", "soft");
    note.setWrapText(true);
    refusal.setId("answer-refusal");
    refusal.getStyleClass().addAll("small", "caution");
    refusal.setWrapText(true);
    sides = sides();
    states = states();
    HBox head = new HBox(8, title, spacer(), sides);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, states, note, refusal, details);
    model.onChange(this::refresh);
    reading.onChange(snapshot -> refresh());
  }

  /** Begins a comment on the picked place. */
  public void beginComment() {
    details.beginComment();
  }

  /** Begins the levels of the picked place. */
  public void beginLevels() {
    details.beginLevels();
  }

  private Segments<SideChoice> sides() {
    Segments<SideChoice> segments =
        new Segments<>(
                List.of(SideChoice.RIGHT, SideChoice.BOTH, SideChoice.LEFT),
                side -> texts.get("side." + id(side)),
                side -> texts.get("side." + id(side) + ".hint"),
                this::choose)
            .withIds("side", AnswerView::id)
            .compact();
    hint(segments.button(SideChoice.LEFT), Command.LEFT_SIDE);
    hint(segments.button(SideChoice.RIGHT), Command.RIGHT_SIDE);
    hint(segments.button(SideChoice.BOTH), Command.BOTH_SIDES);
    return segments;
  }

  private Segments<AssessmentState> states() {
    Segments<AssessmentState> segments =
        new Segments<>(
                List.of(
                    AssessmentState.PRESENT,
                    AssessmentState.ABSENT,
                    AssessmentState.INDETERMINATE,
                    AssessmentState.NOT_ASSESSED),
                state -> StateWords.glyph(state) + " " + texts.get("state." + state.key()),
                words::word,
                state -> model.answer(state, null))
            .withIds("answer", AssessmentState::key)
            .filling();
    hint(segments.button(AssessmentState.PRESENT), Command.PRESENT);
    hint(segments.button(AssessmentState.ABSENT), Command.ABSENT);
    hint(segments.button(AssessmentState.INDETERMINATE), Command.INDETERMINATE);
    hint(segments.button(AssessmentState.NOT_ASSESSED), Command.NOT_ASSESSED);
    return segments;
  }

  /** The tool tip goes on saying what it said, and the key. */
  private void hint(Control button, Command command) {
    commands.hintAt(button, command, button.getTooltip().getText());
  }

  private void choose(SideChoice side) {
    switch (side) {
      case LEFT -> model.chooseLeft();
      case RIGHT -> model.chooseRight();
      case BOTH -> model.chooseBoth();
      case OPEN -> {}
    }
  }

  private void refresh() {
    PlaceForm form = model.form();
    title.setText(titleOf(form.place()));
    setStyle("-region: #%06X".formatted(RegionStyle.rgb(model.region())));
    sides.setVisible(model.pick().site().filter(Site::isPaired).isPresent());
    sides.setManaged(sides.isVisible());
    sides.show(Optional.of(model.pick().side()));
    states.show(form.state());
    show(note, note(form));
    show(refusal, model.refusal().map(commands::in).orElse(""));
    details.show(form);
    setDisable(!reading.isOpen());
  }

  /** What is not said, or follows from something else, in a few words. */
  private String note(PlaceForm form) {
    if (form.differs()) {
      return texts.get("answer.differs");
    }
    if (form.follows().isPresent()) {
      return texts.get("answer.follows", words.word(form.follows().get()).toLowerCase(Locale.UK));
    }
    return form.isUnsaid() ? texts.get("answer.unsaid") : setBy(form.place());
  }

  /** What set the answer, where the reader did not say it of the place itself. */
  private String setBy(Place place) {
    return place
        .in(reading.reading())
        .flatMap(said -> Optional.ofNullable(said.setBy()))
        .map(setBy -> texts.get("answer.set-by." + setBy.key()))
        .orElse("");
  }

  private String titleOf(Place place) {
    String name = places.of(place, reading.reading());
    return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }

  private static Node spacer() {
    javafx.scene.layout.Region spacer = new javafx.scene.layout.Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(label.isVisible());
  }

  private static String id(SideChoice side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
