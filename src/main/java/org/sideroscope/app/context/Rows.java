package org.sideroscope.app.context;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;

/** The rows of a section: what is asked at the left, the answer at its right. */
final class Rows {

  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
  private static final double LABEL_WIDTH = 92;

  private Rows() {}

  static HBox row(String words, Node answer) {
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "asked");
    label.setMinWidth(LABEL_WIDTH);
    label.setPrefWidth(LABEL_WIDTH);
    label.setWrapText(true);
    label.setMinHeight(26);
    HBox row = new HBox(8, label, answer);
    row.getStyleClass().add("detail-row");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(answer, Priority.ALWAYS);
    return row;
  }

  /** What else is asked of something in a list, below it. */
  static VBox details(Node... rows) {
    VBox details = new VBox(4, rows);
    details.getStyleClass().add("question-details");
    return details;
  }

  /** Shows whether what a row asks is said. */
  static void markSaid(HBox row, boolean said) {
    row.getChildren().getFirst().pseudoClassStateChanged(SAID, said);
  }

  static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /** A sentence that says why something was not taken; not seen while there is none. */
  static Label refusal(String id) {
    Label refusal = new Label();
    refusal.setId(id);
    refusal.getStyleClass().addAll("small", "caution");
    refusal.setWrapText(true);
    show(refusal, false);
    return refusal;
  }

  static void refuse(Label refusal, String sentence) {
    refusal.setText(sentence);
    show(refusal, !sentence.isEmpty());
  }

  /** A line for a year, which refuses what is none beside it. */
  static TypedLine year(
      String id, Texts texts, Label refusal, Consumer<@Nullable Integer> onGiven) {
    TypedLine line =
        new TypedLine(
            id,
            texts.get("context.year"),
            text ->
                Written.year(text)
                    .ifPresentOrElse(
                        year -> given(refusal, onGiven, year),
                        () -> {
                          if (text.isEmpty()) {
                            given(refusal, onGiven, null);
                          } else {
                            refuse(refusal, texts.get("context.unreadable-year"));
                          }
                        }));
    line.setPrefColumnCount(5);
    line.setMaxWidth(72);
    return line;
  }

  private static void given(
      Label refusal, Consumer<@Nullable Integer> onGiven, @Nullable Integer year) {
    refuse(refusal, "");
    onGiven.accept(year);
  }

  static TypedLine text(String id, String prompt, Consumer<@Nullable String> onGiven) {
    return new TypedLine(id, prompt, text -> onGiven.accept(text.isEmpty() ? null : text));
  }
}
