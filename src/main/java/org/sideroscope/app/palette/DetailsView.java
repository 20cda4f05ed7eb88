package org.sideroscope.app.palette;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.levels.LevelsInput;
import org.sideroscope.app.palette.PlaceForm.Detail;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.review.reading.Place;

/**
 * What can be said of the picked place beside its state, one row each; only what makes sense now. A
 * click on what is lit takes it back.
 */
final class DetailsView extends VBox {

  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
  private static final double LABEL_WIDTH = 76;

  private final PlaceAnswers answers;
  private final CommandWords commands;
  private final Texts texts;
  private final Map<Detail, HBox> rows = new EnumMap<>(Detail.class);
  private final Segments<NotAssessedReason> reasons;
  private final Segments<Extent> extents;
  private final Segments<Symmetry> symmetries;
  private final Segments<Confidence> confidences;
  private final LevelsInput levels;
  private final TypedLine comment;
  private Place commented;
  private Optional<Assessment> shown = Optional.empty();

  DetailsView(PaletteModel model, CommandWords commands, Texts texts) {
    this.answers = model.answers();
    this.commands = commands;
    this.texts = texts;
    this.commented = model.place();
    getStyleClass().add("details");
    reasons =
        segments(
            Detail.REASON,
            NotAssessedReason.values(),
            NotAssessedReason::key,
            reason -> "reason." + reason.key(),
            reason -> model.answer(AssessmentState.NOT_ASSESSED, reason));
    extents =
        segments(
            Detail.EXTENT,
            Extent.values(),
            Extent::key,
            extent -> "extent." + extent.key(),
            extent -> answers.give(toggled(extent, Assessment::extent)));
    symmetries =
        segments(
            Detail.SYMMETRY,
            Symmetry.values(),
            Symmetry::key,
            symmetry -> "symmetry." + symmetry.key(),
            symmetry -> answers.give(toggled(symmetry, Assessment::symmetry)));
    confidences =
        segments(
            Detail.CONFIDENCE,
            Confidence.values(),
            Confidence::key,
            confidence -> "confidence." + confidence.key(),
            confidence -> answers.give(toggled(confidence, Assessment::confidence)));
    levels =
        new LevelsInput(
            "answer-levels",
            texts.get("answer.levels.prompt"),
            span -> answers.give(span),
            answers::refuseLevels);
    comment =
        new TypedLine(
            "answer-comment",
            texts.get("answer.comment"),
            text -> answers.writeComment(commented, text));
    row(Detail.REASON, "answer.reason", Command.REASON, reasons);
    row(Detail.EXTENT, "answer.extent", Command.EXTENT, extents);
    row(Detail.SYMMETRY, "answer.symmetry", Command.SYMMETRY, symmetries);
    row(Detail.CONFIDENCE, "answer.confidence", Command.CONFIDENCE, confidences);
    row(Detail.LEVELS, "answer.levels", Command.LEVELS, levels);
    row(Detail.COMMENT, "answer.comment", Command.COMMENT, comment);
    commands.hintAt(
        reasons.button(NotAssessedReason.NOT_IMAGED),
        Command.NOT_IMAGED,
        texts.get("reason.not-imaged"));
  }

  private <T> Segments<T> segments(
      Detail detail,
      T[] values,
      Function<T, String> ids,
      Function<T, String> keys,
      Consumer<T> onAnswer) {
    return new Segments<>(
            List.of(values),
            value -> texts.get(keys.apply(value)),
            value ->
                detail == Detail.REASON
                    ? texts.get(keys.apply(value))
                    : texts.get(keys.apply(value) + ".hint"),
            onAnswer)
        .withIds(detail.name().toLowerCase(java.util.Locale.ROOT), ids)
        .compact();
  }

  private void row(Detail detail, String key, Command command, Node answer) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("small", "asked");
    label.setMinWidth(LABEL_WIDTH);
    label.setPrefWidth(LABEL_WIDTH);
    label.setMinHeight(26);
    commands.hintAt(label, command, commands.name(command));
    HBox row = new HBox(8, label, answer);
    row.getStyleClass().add("detail-row");
    row.setAlignment(detail == Detail.LEVELS ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    HBox.setHgrow(answer, Priority.ALWAYS);
    rows.put(detail, row);
    getChildren().add(row);
  }

  void show(PlaceForm form) {
    shown = form.said();
    rows.forEach((detail, row) -> {
      row.setVisible(form.asks(detail));
      row.setManaged(form.asks(detail));
      row.getChildren().getFirst().pseudoClassStateChanged(SAID, isSaid(detail));
    });
    setVisible(!form.asked().isEmpty());
    setManaged(isVisible());
    reasons.show(of(Assessment::reason));
    extents.show(of(Assessment::extent));
    symmetries.show(of(Assessment::symmetry));
    confidences.show(of(Assessment::confidence));
    levels.show(shown.map(Assessment::levels).orElse(null));
    showComment(form.place());
  }

  /** A comment that is being typed stays with the place it is typed for. */
  private void showComment(Place place) {
    String said = of(Assessment::comment).orElse("");
    if (place.equals(commented)) {
      comment.show(said);
    } else {
      comment.give();
      commented = place;
      comment.showOther(said);
    }
  }

  private boolean isSaid(Detail detail) {
    return switch (detail) {
      case REASON -> of(Assessment::reason).isPresent();
      case EXTENT -> of(Assessment::extent).isPresent();
      case SYMMETRY -> of(Assessment::symmetry).isPresent();
      case CONFIDENCE -> of(Assessment::confidence).isPresent();
      case LEVELS -> of(Assessment::levels).isPresent();
      case COMMENT -> of(Assessment::comment).isPresent();
    };
  }

  private <T> Optional<T> of(Function<Assessment, @Nullable T> part) {
    return shown.map(part);
  }

  private <T> @Nullable T toggled(T value, Function<Assessment, @Nullable T> part) {
    return Objects.equals(value, of(part).orElse(null)) ? null : value;
  }

  void beginComment() {
    begin(Detail.COMMENT, comment);
  }

  void beginLevels() {
    begin(Detail.LEVELS, levels.field());
  }

  private void begin(Detail detail, Node field) {
    if (answers.isAsked(detail)) {
      // later, or the letter of the key that led here would be typed as well
      Platform.runLater(field::requestFocus);
    }
  }
}
