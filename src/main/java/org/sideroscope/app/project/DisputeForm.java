package org.sideroscope.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.ChoiceWords;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.SideBySide;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;
import org.sideroscope.workstation.project.Opinion;

/** What the readers said of something, and what is to hold instead. */
public final class DisputeForm extends VBox {

  /**
   * A decision to be kept.
   *
   * @param value a category of the field; empty for "cannot be decided"
   */
  public record Answer(Dispute dispute, String value, String reason) {}

  private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

  private final FieldWords words;
  private final Texts texts;
  private final OpinionsView opinions;
  private final Label title = new Label();
  private final Label more = new Label();
  private final CheckBox others = new CheckBox();
  private final Label before = new Label();
  private final ComboBox<String> value = new ComboBox<>();
  private final TextField reason = new TextField();
  private final Button settle = new Button();
  private @Nullable Dispute shown;

  /**
   * @param onSettled keeps a decision
   * @param onOthers told whether marks of what is not disputed are to be seen
   * @param onLeave gives the keyboard back to where disputes are chosen
   */
  public DisputeForm(
      OpinionWords opinionWords,
      Texts texts,
      Consumer<Answer> onSettled,
      Consumer<Boolean> onOthers,
      Runnable onLeave) {
    this.words = new FieldWords(texts);
    this.texts = texts;
    this.opinions = new OpinionsView(opinionWords);
    setId("dispute");
    getStyleClass().add("section");
    title.setId("dispute-title");
    title.getStyleClass().add("question-title");
    before.setId("dispute-before");
    more.getStyleClass().addAll("small", "soft");
    wrap(title, before, more);
    others.setId("dispute-others");
    others.setText(texts.get("disputes.others"));
    others.setSelected(true);
    others.selectedProperty().subscribe(onOthers);
    layOutDecision(onSettled);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, onLeave));
    getChildren().setAll(title, opinions, more, others, before, value, reason, settle);
    setVisible(false);
    setManaged(false);
  }

  private static void wrap(Label... labels) {
    for (Label label : labels) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
  }

  private void layOutDecision(Consumer<Answer> onSettled) {
    value.setId("dispute-value");
    value.setMaxWidth(Double.MAX_VALUE);
    value.setPromptText(texts.get("disputes.value"));
    value.setAccessibleText(texts.get("disputes.value"));
    value.setConverter(new ChoiceWords<>(this::words));
    value.setButtonCell(new Chosen());
    reason.setId("dispute-reason");
    reason.setPromptText(texts.get("disputes.reason"));
    reason.setAccessibleText(texts.get("disputes.reason"));
    reason.setOnAction(event -> give(onSettled));
    settle.setId("dispute-settle");
    settle.getStyleClass().add("accent");
    settle.setOnAction(event -> give(onSettled));
    settle
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> value.getValue() == null || reason.getText().isBlank(),
                value.valueProperty(),
                reason.textProperty()));
  }

  private static void pressed(KeyEvent event, Runnable onLeave) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      onLeave.run();
    }
  }

  /** Gives the keyboard to what holds. */
  public void takeKeys() {
    FocusByKey.on(value);
  }

  /** Shows a dispute with what is decided of it by now. */
  public void show(Dispute dispute, List<Opinion> known) {
    boolean same = shown != null && shown.equals(dispute);
    shown = dispute;
    setVisible(true);
    setManaged(true);
    showReaders(dispute, known);
    if (!same) {
      fill(dispute);
    }
  }

  private void showReaders(Dispute dispute, List<Opinion> known) {
    opinions.show(dispute.disagreement(), known);
    int hidden = dispute.disagreement().answers().size() - SideBySide.MOST;
    showIf(more, hidden > 0);
    more.setText(texts.get("disputes.more", SideBySide.MOST));
    showIf(others, FieldWords.place(dispute.disagreement().field()).isPresent());
  }

  private static void showIf(Node part, boolean wanted) {
    part.setVisible(wanted);
    part.setManaged(wanted);
  }

  private void fill(Dispute dispute) {
    title.setText(
        texts.get(
            "disputes.title", dispute.study().code(), words.name(dispute.disagreement().field())));
    List<String> values = new ArrayList<>(dispute.disagreement().field().categories());
    values.add("");
    value.getItems().setAll(values);
    Optional<Decision> decided = dispute.decision();
    value.setValue(decided.map(Decision::value).orElse(null));
    reason.setText(decided.map(Decision::reason).orElse(""));
    showIf(before, decided.isPresent());
    before.setText(decided.map(decision -> told(dispute, decision)).orElse(""));
    settle.setText(texts.get(decided.isPresent() ? "disputes.settle-anew" : "disputes.settle"));
  }

  private String told(Dispute dispute, Decision decision) {
    return texts.get(
        "disputes.before",
        decision.by(),
        words.answer(dispute.disagreement().field(), decision.value()),
        decision.reason());
  }

  private void give(Consumer<Answer> onSettled) {
    Dispute dispute = shown;
    String chosen = value.getValue();
    if (dispute != null && chosen != null && !reason.getText().isBlank()) {
      onSettled.accept(new Answer(dispute, chosen, reason.getText().strip()));
    }
  }

  /** Says what is to be chosen for as long as nothing is, also after something was. */
  private final class Chosen extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String said, boolean empty) {
      super.updateItem(said, empty);
      boolean nothing = empty || said == null;
      setText(nothing ? value.getPromptText() : value.getConverter().toString(said));
      pseudoClassStateChanged(UNCHOSEN, nothing);
    }
  }

  private String words(String said) {
    return shown == null ? "" : words.answer(shown.disagreement().field(), said);
  }
}
