package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.levels.LevelsInput;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.Side;

/** Where a finding is: side, levels, position, and what else is to be said of it. */
final class FindingForm extends VBox {

  private final Subject subject;
  private final ContextEdits edits;
  private final Segments<Side> sides;
  private final LevelsInput levels;
  private final TypedLine position;
  private final TypedLine detail;
  private final HBox sideRow;
  private final HBox levelsRow;
  private final HBox positionRow;
  private final HBox detailRow;

  FindingForm(Subject subject, AssociatedFinding said, ContextEdits edits, Texts texts) {
    this.subject = subject;
    this.edits = edits;
    Label refusal = Rows.refusal("finding-refusal");
    sides =
        new Segments<>(
                List.of(Side.RIGHT, Side.LEFT),
                side -> texts.get("side." + side.key()),
                side -> texts.get("side." + side.key() + ".hint"),
                this::giveSide)
            .withIds("finding-side", Side::key)
            .compact();
    levels =
        new LevelsInput(
            "finding-levels",
            texts.get("answer.levels.prompt"),
            span -> {
              Rows.refuse(refusal, "");
              edits.changeFinding(subject, one -> one.withLevels(span));
            },
            () -> Rows.refuse(refusal, texts.get("palette.unreadable-levels")));
    position =
        Rows.text(
            "finding-position",
            texts.get("finding.position.prompt"),
            text -> edits.changeFinding(subject, one -> one.withPosition(text)));
    detail =
        Rows.text(
            "finding-detail",
            texts.get("context.detail"),
            text -> edits.changeFinding(subject, one -> one.withDetail(text)));
    sideRow = Rows.row(texts.get("finding.side"), sides);
    levelsRow = Rows.row(texts.get("answer.levels"), levels);
    levelsRow.setAlignment(Pos.TOP_LEFT);
    positionRow = Rows.row(texts.get("finding.position"), position);
    detailRow = Rows.row(texts.get("context.detail"), detail);
    setSpacing(4);
    getStyleClass().add("question-details");
    getChildren().setAll(sideRow, levelsRow, positionRow, detailRow, refusal);
    show(said);
  }

  private void giveSide(Side side) {
    edits.changeFinding(subject, one -> one.withSide(side == one.side() ? null : side));
    refresh();
  }

  void refresh() {
    edits.finding(subject).ifPresent(this::show);
  }

  private void show(AssociatedFinding said) {
    sides.show(Optional.ofNullable(said.side()));
    levels.show(said.levels());
    position.show(requireNonNullElse(said.position(), ""));
    detail.show(requireNonNullElse(said.detail(), ""));
    Rows.markSaid(sideRow, said.side() != null);
    Rows.markSaid(levelsRow, said.levels() != null);
    Rows.markSaid(positionRow, said.position() != null);
    Rows.markSaid(detailRow, said.detail() != null);
  }
}
