package org.sideroscope.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;

/** The answers of the readers side by side, and what is to hold instead. */
public final class DisputeForm extends VBox {

  /**
   * A decision to be kept.
   *
   * @param value a category of the field; empty for "cannot be decided"
   */
  public record Answer(Dispute dispute, String value, String reason) {}

  private final FieldWords words;
  private final Texts texts;
  private final Label title = new Label();
  private final GridPane answers = new GridPane(12, 4);
  private final ComboBox<String> value = new ComboBox<>();
  private final TextField reason = new TextField();
  private final Button settle = new Button();
  private @Nullable Dispute shown;

  DisputeForm(FieldWords words, Texts texts, Consumer<Answer> onSettled) {
    this.words = words;
    this.texts = texts;
    setId("dispute");
    getStyleClass().add("section");
    title.setId("dispute-title");
    title.getStyleClass().add("question-title");
    title.setWrapText(true);
    answers.setId("dispute-answers");
    value.setId("dispute-value");
    value.setMaxWidth(Double.MAX_VALUE);
    value.setPromptText(texts.get("disputes.value"));
    value.setAccessibleText(texts.get("disputes.value"));
    value.setConverter(new Words());
    reason.setId("dispute-reason");
    reason.setPromptText(texts.get("disputes.reason"));
    reason.setAccessibleText(texts.get("disputes.reason"));
    settle.setText(texts.get("disputes.settle"));
    settle.setId("dispute-settle");
    settle.getStyleClass().add("accent");
    settle.setOnAction(event -> give(onSettled));
    reason.setOnAction(event -> give(onSettled));
    settle
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> value.getValue() == null || reason.getText().isBlank(),
                value.valueProperty(),
                reason.textProperty()));
    getChildren().setAll(title, answers, value, reason, settle);
    show(null);
  }

  /** Gives the keyboard to what holds. */
  void takeKeys() {
    FocusByKey.on(value);
  }

  void show(@Nullable Dispute dispute) {
    boolean same = shown != null && dispute != null && shown.equals(dispute);
    shown = dispute;
    setVisible(dispute != null);
    setManaged(dispute != null);
    if (dispute != null && !same) {
      fill(dispute);
    }
  }

  private void fill(Dispute dispute) {
    title.setText(
        texts.get(
            "disputes.title", dispute.study().code(), words.name(dispute.disagreement().field())));
    answers.getChildren().clear();
    dispute
        .disagreement()
        .answers()
        .forEach((reader, said) -> {
          Label who = new Label(reader);
          who.getStyleClass().addAll("small", "soft");
          who.setMinWidth(USE_PREF_SIZE);
          Label answer = new Label(words.answer(dispute.disagreement().field(), said));
          answer.setWrapText(true);
          answers.addRow(answers.getRowCount(), who, answer);
        });
    List<String> values = new ArrayList<>(dispute.disagreement().field().categories());
    values.add("");
    value.getItems().setAll(values);
    Optional<Decision> before = dispute.decision();
    value.setValue(before.map(Decision::value).orElse(null));
    reason.setText(before.map(Decision::reason).orElse(""));
  }

  private void give(Consumer<Answer> onSettled) {
    Dispute dispute = shown;
    String chosen = value.getValue();
    if (dispute != null && chosen != null && !reason.getText().isBlank()) {
      onSettled.accept(new Answer(dispute, chosen, reason.getText().strip()));
    }
  }

  private final class Words extends StringConverter<String> {
    @Override
    public String toString(@Nullable String said) {
      return said == null || shown == null ? "" : words.answer(shown.disagreement().field(), said);
    }

    @Override
    public String fromString(String word) {
      return word;
    }
  }
}
