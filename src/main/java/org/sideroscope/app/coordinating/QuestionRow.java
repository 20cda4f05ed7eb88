package org.sideroscope.app.coordinating;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.Question;

/** A field, its place among the questions, and what a protocol does with it. */
final class QuestionRow extends HBox {

  private static final double MARK_WIDTH = 92;
  private static final double NUMBER_WIDTH = 28;

  /** What a protocol can do with a field. */
  enum Mark {
    ASKED,
    MANDATORY,
    SETTLED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isSet(Field field, ProtocolDraft draft) {
      return switch (this) {
        case ASKED -> draft.question(field).isPresent();
        case MANDATORY -> draft.question(field).filter(Question::mandatory).isPresent();
        case SETTLED -> draft.adjudicated().contains(field);
      };
    }

    /** Whether it can be done at all. */
    boolean isPossible(Field field, ProtocolDraft draft) {
      return switch (this) {
        case ASKED -> field.isAsked();
        case MANDATORY -> draft.question(field).isPresent();
        case SETTLED -> field.isAdjudicable();
      };
    }

    ProtocolDraft set(Field field, ProtocolDraft draft, boolean value) {
      return switch (this) {
        case ASKED -> draft.withAsked(field, value);
        case MANDATORY -> draft.withMandatory(field, value);
        case SETTLED -> draft.withAdjudicated(field, value);
      };
    }
  }

  private final Texts texts;
  private final Label number = new Label();
  private final Label name = new Label();
  private final Label key = new Label();
  private final Map<Mark, CheckBox> marks = new EnumMap<>(Mark.class);

  /**
   * @param onMark told what is to be done, or no more
   */
  QuestionRow(Texts texts, BiConsumer<Mark, Boolean> onMark) {
    super(8);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    key.setMinWidth(0);
    // the key gives way to the name
    name.setMinWidth(USE_PREF_SIZE);
    number.getStyleClass().addAll("soft", "small");
    key.getStyleClass().addAll("soft", "small");
    getChildren().setAll(wide(number, NUMBER_WIDTH), name, filling(key));
    for (Mark mark : Mark.values()) {
      CheckBox box = new CheckBox();
      // the row has the keys; space and letters mark it
      box.setFocusTraversable(false);
      box.setOnAction(event -> onMark.accept(mark, box.isSelected()));
      marks.put(mark, box);
      getChildren().add(wide(box, MARK_WIDTH));
    }
  }

  /** The names of the columns. */
  static HBox head(Texts texts) {
    HBox head = new HBox(8, wide(new Label(), NUMBER_WIDTH), filling(new Label()));
    head.getStyleClass().add("protocol-questions-head");
    for (Mark mark : Mark.values()) {
      Label label = new Label(texts.get("protocol.mark." + mark.key()));
      label.getStyleClass().addAll("soft", "small");
      label.setWrapText(true);
      head.getChildren().add(wide(label, MARK_WIDTH));
    }
    return head;
  }

  private static Node wide(Node node, double width) {
    StackPane pane = new StackPane(node);
    pane.setMinWidth(width);
    pane.setPrefWidth(width);
    pane.setMaxWidth(width);
    return pane;
  }

  private static Label filling(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  void show(Field field, String called, ProtocolDraft draft) {
    int place = draft.questions().stream().map(Question::field).toList().indexOf(field);
    number.setText(place < 0 ? "" : String.valueOf(place + 1));
    name.setText(called);
    key.setText(called.equals(field.key()) ? "" : field.key());
    marks.forEach((mark, box) -> {
      box.setSelected(mark.isSet(field, draft));
      box.setVisible(mark.isPossible(field, draft));
    });
  }

  /** The row as a screen reader says it. */
  String spoken() {
    return name.getText()
        + marks.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(entry -> ", " + texts.get("protocol.mark." + entry.getKey().key()))
            .collect(Collectors.joining());
  }
}
