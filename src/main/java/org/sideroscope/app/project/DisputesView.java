package org.sideroscope.app.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;

/** What readers disagree about, and the form that settles what is selected. */
public final class DisputesView extends BorderPane {

  private static final double ROW = 28;

  private final ListView<Dispute> list = new ListView<>();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final DisputeForm form;
  private final FieldWords words;
  private final Texts texts;
  private final Consumer<Dispute> onChosen;

  /**
   * @param title names the project and who settles
   * @param onChosen shows the study of a disagreement
   * @param onSettled keeps a decision
   */
  public DisputesView(
      String title,
      Texts texts,
      Consumer<Dispute> onChosen,
      Consumer<DisputeForm.Answer> onSettled) {
    this.texts = texts;
    this.onChosen = onChosen;
    this.words = new FieldWords(texts);
    this.form = new DisputeForm(words, texts, onSettled);
    setId("disputes");
    getStyleClass().addAll("side-panel", "worklist");
    list.setId("disputes-items");
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label(texts.get("disputes.none")));
    list.setCellFactory(_ -> new DisputeCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(form::show);
    setTop(head(title));
    setCenter(list);
    setBottom(form);
  }

  private VBox head(String title) {
    Label heading = new Label(texts.get("disputes.heading"));
    heading.getStyleClass().add("heading");
    progress.setId("disputes-progress");
    progress.getStyleClass().addAll("small", "soft");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox head = new VBox(8, heading, new Label(title), bar, progress);
    head.setPadding(new Insets(12, 12, 8, 12));
    return head;
  }

  /** Shows what there is to settle, and goes to the first that is not settled. */
  public void show(List<Dispute> disputes) {
    list.getItems().setAll(disputes);
    tellProgress();
    goToNext();
  }

  /** Something was settled: the next is shown. */
  public void settled(Dispute dispute) {
    list.getItems().replaceAll(each -> each.isSame(dispute) ? dispute : each);
    tellProgress();
    goToNext();
  }

  private void tellProgress() {
    int all = list.getItems().size();
    int settled = (int) list.getItems().stream().filter(Dispute::isSettled).count();
    progress.setText(texts.get("disputes.progress", settled, all));
    bar.setProgress(all == 0 ? 0 : (double) settled / all);
  }

  private void goToNext() {
    Optional<Dispute> next =
        list.getItems().stream().filter(dispute -> !dispute.isSettled()).findFirst();
    next.ifPresent(dispute -> {
      list.getSelectionModel().select(dispute);
      list.scrollTo(Math.max(0, list.getItems().indexOf(dispute) - 2));
      choose();
    });
  }

  /** Gives the keyboard to the list. */
  public void takeKeys() {
    FocusByKey.on(list);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
      form.takeKeys();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      KeysBack.from(this);
    }
  }

  private void choose() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(onChosen);
  }

  private final class DisputeCell extends ListCell<Dispute> {

    DisputeCell() {
      setOnMouseClicked(event -> {
        if (!isEmpty()) {
          choose();
        }
      });
    }

    @Override
    protected void updateItem(Dispute dispute, boolean empty) {
      super.updateItem(dispute, empty);
      setGraphic(empty || dispute == null ? null : line(dispute));
    }

    private HBox line(Dispute dispute) {
      Label glyph = new Label(dispute.isSettled() ? "✓" : "≠");
      glyph.getStyleClass().add(dispute.isSettled() ? "good" : "caution");
      glyph.setMinWidth(16);
      Label field = new Label(words.name(dispute.disagreement().field()));
      field.getStyleClass().addAll("small", "soft");
      setAccessibleText(
          texts.get(
              dispute.isSettled() ? "disputes.settled" : "disputes.open",
              dispute.study().code(),
              field.getText()));
      HBox line = new HBox(8, glyph, new Label(dispute.study().code()), field);
      line.getStyleClass().add("work-row");
      return line;
    }
  }
}
