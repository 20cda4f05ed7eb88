package org.sideroscope.app.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;

/** What readers disagree about, to be chosen one after the other. */
public final class DisputesView extends BorderPane {

  private static final double ROW = 28;

  private final ListView<Dispute> list = new ListView<>();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final FieldWords words;
  private final Texts texts;
  private final Consumer<Dispute> onChosen;
  private final Runnable onKeys;
  private @Nullable Dispute lyingOpen;

  /**
   * @param title names the project and who settles
   * @param server what the server of the project does not know yet
   * @param onChosen takes up what was chosen
   * @param onKeys gives the keyboard to where it is settled
   */
  public DisputesView(
      String title, Texts texts, ServerLine server, Consumer<Dispute> onChosen, Runnable onKeys) {
    this.texts = texts;
    this.onChosen = onChosen;
    this.onKeys = onKeys;
    this.words = new FieldWords(texts);
    setId("disputes");
    getStyleClass().addAll("side-panel", "worklist");
    list.setId("disputes-items");
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label(texts.get("disputes.none")));
    list.setCellFactory(_ -> new DisputeCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(head(title, server));
    setCenter(list);
  }

  private VBox head(String title, ServerLine server) {
    Label heading = new Label(texts.get("disputes.heading"));
    heading.getStyleClass().add("heading");
    progress.setId("disputes-progress");
    progress.getStyleClass().addAll("small", "soft");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox head = new VBox(8, heading, new Label(title), bar, progress, server);
    head.setPadding(new Insets(12, 12, 8, 12));
    return head;
  }

  /** Shows what there is to settle, and goes to the first that is not settled. */
  public void show(List<Dispute> disputes) {
    list.getItems().setAll(disputes);
    tellProgress();
    goToNext(0);
  }

  /**
   * Something was settled: what follows it and is not settled is taken up.
   *
   * @return false if nothing is left to settle
   */
  public boolean settled(Dispute dispute) {
    list.getItems().replaceAll(each -> each.isSame(dispute) ? dispute : each);
    tellProgress();
    return goToNext(list.getItems().indexOf(dispute) + 1);
  }

  /** Marks what lies open. */
  public void markOpen(Dispute dispute) {
    lyingOpen = dispute;
    list.getSelectionModel().select(dispute);
    list.refresh();
  }

  private void tellProgress() {
    int all = list.getItems().size();
    int settled = (int) list.getItems().stream().filter(Dispute::isSettled).count();
    progress.setText(texts.get("disputes.progress", settled, all));
    bar.setProgress(all == 0 ? 0 : (double) settled / all);
  }

  private boolean goToNext(int from) {
    List<Dispute> all = list.getItems();
    Optional<Dispute> next =
        Stream.concat(all.stream().skip(from), all.stream())
            .filter(dispute -> !dispute.isSettled())
            .findFirst();
    next.ifPresent(dispute -> {
      list.getSelectionModel().select(dispute);
      list.scrollTo(Math.max(0, all.indexOf(dispute) - 2));
      choose();
    });
    return next.isPresent();
  }

  /** Gives the keyboard to the list. */
  public void takeKeys() {
    FocusByKey.on(list);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
      onKeys.run();
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
      // as wide as the list, with dots where a field's name is wider
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        if (!isEmpty()) {
          choose();
        }
      });
    }

    @Override
    protected void updateItem(Dispute dispute, boolean empty) {
      super.updateItem(dispute, empty);
      getStyleClass().remove("lying-open");
      if (empty || dispute == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      if (lyingOpen != null && dispute.isSame(lyingOpen)) {
        getStyleClass().add("lying-open");
      }
      setGraphic(line(dispute));
    }

    private HBox line(Dispute dispute) {
      Label glyph = new Label(dispute.isSettled() ? "✓" : "≠");
      glyph.getStyleClass().add(dispute.isSettled() ? "good" : "caution");
      glyph.setMinWidth(16);
      Label code = new Label(dispute.study().code());
      code.setMinWidth(USE_PREF_SIZE);
      Label field = new Label(words.name(dispute.disagreement().field()));
      field.getStyleClass().addAll("small", "soft");
      setAccessibleText(
          texts.get(
              dispute.isSettled() ? "disputes.settled" : "disputes.open",
              code.getText(),
              field.getText()));
      HBox line = new HBox(8, glyph, code, field);
      line.getStyleClass().add("work-row");
      return line;
    }
  }
}
