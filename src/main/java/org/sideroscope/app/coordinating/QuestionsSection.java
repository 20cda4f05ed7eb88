package org.sideroscope.app.coordinating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.coordinating.QuestionRow.Mark;
import org.sideroscope.app.project.FieldWords;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.Question;

/** What is asked, in which order, what must be answered, and whose disagreement is settled. */
final class QuestionsSection extends ProtocolSection {

  private static final double ROW = 28;
  private static final int ROWS = 12;

  private final ListView<Field> list = new ListView<>();
  private final Label wrongAll = new Label();
  private final FieldWords words;
  private @Nullable ProtocolDraft draft;

  QuestionsSection(Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super("protocol.questions", texts, change);
    this.words = new FieldWords(texts);
    list.setId("protocol-questions");
    list.setAccessibleText(texts.get("protocol.questions"));
    list.getStyleClass().add("protocol-questions");
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2);
    list.setMinHeight(ROW * ROWS + 2);
    list.setCellFactory(_ -> new QuestionCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    wrongAll.setId("protocol-questions-wrong");
    wrongAll.getStyleClass().addAll("error", "small");
    getChildren()
        .addAll(
            note(texts.get("protocol.questions.keys")), wrongAll, QuestionRow.head(texts), list);
  }

  private void pressed(KeyEvent event) {
    Field field = list.getSelectionModel().getSelectedItem();
    if (field == null) {
      return;
    }
    if (event.isAltDown()) {
      switch (event.getCode()) {
        case UP -> move(field, -1, event);
        case DOWN -> move(field, 1, event);
        default -> {}
      }
      return;
    }
    switch (event.getCode()) {
      case SPACE -> toggle(field, Mark.ASKED, event);
      case M -> toggle(field, Mark.MANDATORY, event);
      case S -> toggle(field, Mark.SETTLED, event);
      default -> {}
    }
  }

  private void move(Field field, int places, KeyEvent event) {
    event.consume();
    change(now -> now.withMoved(field, places));
  }

  private void toggle(Field field, Mark mark, KeyEvent event) {
    event.consume();
    if (draft != null && mark.isPossible(field, draft)) {
      boolean value = !mark.isSet(field, draft);
      change(now -> mark.set(field, now, value));
    }
  }

  /** What is asked, in its order; what could be; and what follows but can be settled. */
  private static List<Field> inOrder(ProtocolDraft draft) {
    List<Field> fields = new ArrayList<>(draft.questions().stream().map(Question::field).toList());
    fields.addAll(draft.notAsked());
    ProtocolDraft.adjudicable().filter(field -> !field.isAsked()).forEach(fields::add);
    return fields;
  }

  @Override
  void show(ProtocolDraft now, Map<String, String> wrong) {
    Field chosen = list.getSelectionModel().getSelectedItem();
    draft = now;
    List<Field> fields = inOrder(now);
    if (!list.getItems().equals(fields)) {
      list.getItems().setAll(fields);
      if (chosen == null) {
        list.getSelectionModel().selectFirst();
      } else {
        list.getSelectionModel().select(chosen);
        list.scrollTo(Math.max(0, fields.indexOf(chosen) - ROWS / 2));
      }
      list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
    }
    list.refresh();
    Optional<String> all = at("questions", wrong);
    wrongAll.setText(all.orElse(""));
    wrongAll.setVisible(all.isPresent());
    wrongAll.setManaged(all.isPresent());
  }

  private final class QuestionCell extends ListCell<Field> {

    private final QuestionRow row =
        new QuestionRow(
            texts(),
            (mark, value) -> {
              Field field = Objects.requireNonNull(getItem());
              change(now -> mark.set(field, now, value));
            });

    QuestionCell() {
      // as wide as the list, however long a name is
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Field field, boolean empty) {
      super.updateItem(field, empty);
      setGraphic(empty || field == null ? null : row);
      if (!empty && field != null && draft != null) {
        row.show(field, words.name(field), draft);
        setAccessibleText(row.spoken());
      }
    }
  }
}
