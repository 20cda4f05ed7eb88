package org.sideroscope.app.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.gesture.DescribePlace;
import org.sideroscope.review.reading.Place;

/** Answers for what is picked: side, state, and what else is said of a deposit. */
public final class AnswerView extends VBox {

  private final PaletteModel model;
  private final OpenReading reading;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();
  private final Label title = new Label();
  private final Segments<SideChoice> sides;
  private final Segments<AssessmentState> states;
  private final Segments<NotAssessedReason> reasons;
  private final Segments<Extent> extents;
  private final Segments<Confidence> confidences;
  private final TextField comment = new TextField();
  private Place commented;
  private final ComboBox<String> from = new ComboBox<>();
  private final ComboBox<String> to = new ComboBox<>();
  private final HBox levels;
  private final VBox described = new VBox(8);

  public AnswerView(PaletteModel model, OpenReading reading, CommandWords commands, Texts texts) {
    this.model = model;
    this.reading = reading;
    this.texts = texts;
    this.commented = model.place();
    StateWords words = new StateWords(texts);
    setId("answer");
    getStyleClass().add("section");
    title.setId("answer-title");
    sides =
        new Segments<>(
                List.of(SideChoice.RIGHT, SideChoice.BOTH, SideChoice.LEFT),
                side -> texts.get("side." + id(side)),
                side -> texts.get("side." + id(side) + ".hint"),
                this::choose)
            .withIds("side", AnswerView::id)
            .compact();
    states =
        new Segments<>(
                List.of(
                    AssessmentState.PRESENT,
                    AssessmentState.ABSENT,
                    AssessmentState.INDETERMINATE,
                    AssessmentState.NOT_ASSESSED),
                state -> StateWords.glyph(state) + " " + texts.get("state.short." + state.key()),
                words::word,
                state -> model.answer(state, null))
            .withIds("answer", AssessmentState::key);
    reasons =
        new Segments<>(
                List.of(NotAssessedReason.values()),
                reason -> texts.get("reason." + reason.key()),
                reason -> texts.get("reason." + reason.key()),
                reason -> model.answer(AssessmentState.NOT_ASSESSED, reason))
            .withIds("reason", NotAssessedReason::key)
            .compact();
    extents =
        new Segments<>(
                List.of(Extent.values()),
                extent -> texts.get("extent." + extent.key()),
                extent -> texts.get("extent." + extent.key() + ".hint"),
                extent -> describe(said -> said.withExtent(extent)))
            .withIds("extent", Extent::key)
            .compact();
    confidences =
        new Segments<>(
                List.of(Confidence.values()),
                confidence -> texts.get("confidence." + confidence.key()),
                confidence -> texts.get("confidence." + confidence.key() + ".hint"),
                confidence -> describe(said -> said.withConfidence(confidence)))
            .withIds("confidence", Confidence::key)
            .compact();
    levels = new HBox(8, small("answer.levels"), from, small("answer.levels.to"), to);
    prepareLevels();
    prepareComment();
    hintKeys(commands);
    described
        .getChildren()
        .setAll(
            row("answer.extent", extents), row("answer.confidence", confidences), levels, comment);
    HBox head = new HBox(8, title, spacer(), sides);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(head, states, reasons, described);
    model.onChange(this::refresh);
    reading.onChange(snapshot -> refresh());
  }

  private void hintKeys(CommandWords commands) {
    hint(commands, sides.button(SideChoice.LEFT), Command.LEFT_SIDE);
    hint(commands, sides.button(SideChoice.RIGHT), Command.RIGHT_SIDE);
    hint(commands, sides.button(SideChoice.BOTH), Command.BOTH_SIDES);
    hint(commands, states.button(AssessmentState.PRESENT), Command.PRESENT);
    hint(commands, states.button(AssessmentState.ABSENT), Command.ABSENT);
    hint(commands, states.button(AssessmentState.INDETERMINATE), Command.INDETERMINATE);
    hint(commands, states.button(AssessmentState.NOT_ASSESSED), Command.NOT_ASSESSED);
    hint(commands, reasons.button(NotAssessedReason.NOT_IMAGED), Command.NOT_IMAGED);
  }

  /** The tool tip goes on saying what it said, and the key. */
  private static void hint(CommandWords commands, Control button, Command command) {
    commands.hintAt(button, command, button.getTooltip().getText());
  }

  private void prepareLevels() {
    levels.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    for (ComboBox<String> box : List.of(from, to)) {
      box.getItems().setAll(SpinalLevels.ALL);
      box.setConverter(new PlainText());
      box.setPrefWidth(84);
    }
    from.setId("levels-from");
    to.setId("levels-to");
    from.setOnAction(event -> describeLevels());
    to.setOnAction(event -> describeLevels());
  }

  private void prepareComment() {
    comment.setId("answer-comment");
    comment.setPromptText(texts.get("answer.comment"));
    comment.setOnAction(event -> writeComment(commented));
    comment
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            writeComment(commented);
          }
        });
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
    Place place = model.place();
    Optional<Assessment> said = said();
    title.setText(titleOf(place));
    sides.setVisible(model.pick().site().filter(Site::isPaired).isPresent());
    sides.setManaged(sides.isVisible());
    sides.show(Optional.of(model.pick().side()));
    states.show(said.map(Assessment::state).filter(state -> isAnswered(said)));
    boolean notAssessed = said.filter(a -> a.is(AssessmentState.NOT_ASSESSED)).isPresent();
    show(reasons, notAssessed && isAnswered(said));
    reasons.show(said.map(Assessment::reason));
    boolean describable =
        said.filter(a -> a.isPresent() || a.is(AssessmentState.INDETERMINATE)).isPresent();
    show(described, describable);
    extents.show(said.map(Assessment::extent));
    confidences.show(said.map(Assessment::confidence));
    show(levels, model.pick().site().filter(Site::hasLevels).isPresent());
    showLevels(said.map(Assessment::levels));
    showComment(place);
    setDisable(!reading.isOpen());
  }

  /**
   * A comment that is being typed stays with the place it is typed for, whatever is picked next.
   */
  private void showComment(Place place) {
    if (!reading.isOpen()) {
      comment.clear();
      return;
    }
    Place before = commented;
    commented = place;
    if (!place.equals(before)) {
      writeComment(before);
    }
    if (!place.equals(before) || !comment.isFocused()) {
      comment.setText(said(place).map(Assessment::comment).orElse(""));
    }
  }

  /** "Not assessed" lights up only where somebody said it. */
  private boolean isAnswered(Optional<Assessment> said) {
    return said.filter(a -> !a.equals(Assessment.NONE)).isPresent()
        || (said.isPresent() && model.place() instanceof Place.SubSite);
  }

  /** What was said of the picked place; of both sides only where they agree. */
  private Optional<Assessment> said() {
    return said(model.place());
  }

  private Optional<Assessment> said(Place place) {
    if (place instanceof Place.SubSite(SiteKey key)
        && key.site().isPaired()
        && key.side() == null) {
      Optional<Assessment> left = Place.of(SiteKey.of(key.site(), Side.LEFT)).in(reading.reading());
      Optional<Assessment> right =
          Place.of(SiteKey.of(key.site(), Side.RIGHT)).in(reading.reading());
      return left.map(Assessment::state).equals(right.map(Assessment::state))
          ? left.or(() -> place.in(reading.reading()))
          : Optional.empty();
    }
    return place.in(reading.reading());
  }

  private String titleOf(Place place) {
    String name = places.of(place, reading.reading());
    return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
  }

  private void describe(UnaryOperator<Assessment> change) {
    describe(model.place(), change);
  }

  private void describe(Place place, UnaryOperator<Assessment> change) {
    if (place instanceof Place.SubSite(SiteKey key)
        && key.site().isPaired()
        && key.side() == null) {
      for (Side side : Side.values()) {
        Place sided = Place.of(SiteKey.of(key.site(), side));
        if (sided.in(reading.reading()).isPresent()) {
          reading.perform(new DescribePlace(sided, change));
        }
      }
    } else {
      reading.perform(new DescribePlace(place, change));
    }
  }

  private void describeLevels() {
    if (!showingLevels) {
      describe(said -> said.withLevels(SpinalLevels.of(from.getValue(), to.getValue())));
    }
  }

  private boolean showingLevels;

  private void showLevels(Optional<VertebralLevels> said) {
    showingLevels = true;
    from.setValue(said.map(VertebralLevels::from).orElse(null));
    to.setValue(said.map(VertebralLevels::to).orElse(null));
    showingLevels = false;
  }

  private void writeComment(Place place) {
    String text = comment.getText().strip();
    String before = said(place).map(Assessment::comment).orElse("");
    if (!text.equals(before) && reading.isOpen()) {
      describe(place, said -> said.withComment(text.isEmpty() ? null : text));
    }
  }

  private Node row(String key, Node answer) {
    Label label = small(key);
    label.setMinWidth(80);
    HBox box = new HBox(8, label, answer);
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return box;
  }

  private Label small(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("small", "soft");
    return label;
  }

  private static Node spacer() {
    javafx.scene.layout.Region spacer = new javafx.scene.layout.Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static String id(SideChoice side) {
    return side.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static final class PlainText extends StringConverter<String> {
    @Override
    public String toString(String value) {
      return value == null ? "" : value;
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
