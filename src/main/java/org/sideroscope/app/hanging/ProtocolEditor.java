package org.sideroscope.app.hanging;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.HangingProtocol;
import org.sideroscope.workstation.hanging.ProtocolList;

/**
 * The hanging protocols, laid over the window: the list with its order at the left, the chosen one
 * at the right. There is nothing to save and nothing to lose: every change is kept at once.
 */
final class ProtocolEditor {

  private static final double LIST_WIDTH = 280;
  private static final double MARGIN = 32;

  private final ProtocolDesk desk;
  private final Supplier<Optional<HangingProtocol>> whatHangs;
  private final Texts texts;
  private final ListView<HangingProtocol> list = new ListView<>();
  private final ScrollPane form = new ScrollPane();
  private final Label foot = new Label();
  private final BorderPane panel = new BorderPane();
  private final Overlay overlay;
  private boolean refilling;

  /**
   * An editor that is not shown yet.
   *
   * @param whatHangs a protocol of what hangs now, without an id; empty where nothing hangs
   */
  ProtocolEditor(ProtocolDesk desk, Supplier<Optional<HangingProtocol>> whatHangs, Texts texts) {
    this.desk = desk;
    this.whatHangs = whatHangs;
    this.texts = texts;
    panel.getStyleClass().addAll("sheet", "protocol-editor");
    panel.setTop(head());
    panel.setLeft(left());
    panel.setCenter(form);
    form.setId("protocol-form");
    form.setFitToWidth(true);
    foot.setWrapText(true);
    foot.getStyleClass().addAll("sheet-foot", "soft", "small");
    foot.setMaxWidth(Double.MAX_VALUE);
    panel.setBottom(foot);
    overlay = new Overlay("protocol-editor", panel, list);
    overlay.getStyleClass().add("scrim");
    // a list keeps Esc to itself
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    overlay.widthProperty().subscribe(() -> fit());
    overlay.heightProperty().subscribe(() -> fit());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    desk.onSaved(() -> foot.setText(texts.get("hanging.kept", desk.place())));
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      overlay.close();
      event.consume();
    }
  }

  private Node head() {
    Label title = new Label(texts.get("hanging.title"));
    title.getStyleClass().add("card-result");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = button("hanging-close", "hanging.close", () -> overlay.close());
    HBox head = new HBox(16, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private Node left() {
    list.setId("protocols");
    list.setCellFactory(view ->
        new ListCell<>() {
          @Override
          protected void updateItem(@Nullable HangingProtocol item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    FlowPane buttons =
        new FlowPane(
            6,
            6,
            button("protocol-up", "hanging.up", () -> withChosen(id -> move(id, -1))),
            button("protocol-down", "hanging.down", () -> withChosen(id -> move(id, 1))),
            button("protocol-copy", "hanging.copy", this::copy),
            button("protocol-delete", "hanging.delete", () -> withChosen(this::delete)),
            button("protocol-of-hung", "hanging.of-hung", this::addWhatHangs),
            button("protocols-restore", "hanging.restore", this::restore));
    VBox left = new VBox(8, list, buttons);
    left.getStyleClass().add("protocol-list");
    left.setPrefWidth(LIST_WIDTH);
    left.setMinWidth(LIST_WIDTH);
    return left;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows the editor over a window. */
  void show(StackPane root) {
    foot.setText(texts.get("hanging.file", desk.place()));
    overlay.show(root);
    fill(desk.protocols().getFirst().id());
  }

  private void fit() {
    panel.setPrefSize(overlay.getWidth() - 2 * MARGIN, overlay.getHeight() - 2 * MARGIN);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private void fill(String chosenId) {
    list.getItems().setAll(desk.protocols());
    list.getSelectionModel().clearSelection();
    desk.list().find(chosenId).ifPresent(list.getSelectionModel()::select);
  }

  private void chosen(@Nullable HangingProtocol protocol) {
    if (refilling) {
      return;
    }
    form.setContent(protocol == null ? null : new ProtocolForm(protocol, texts, this::replace));
    form.setVvalue(0);
  }

  /** The form goes on with what it holds; only the list shows the new name. */
  private void replace(HangingProtocol changed) {
    desk.keep(desk.list().with(changed));
    refilling = true;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).id().equals(changed.id())) {
        list.getItems().set(i, changed);
      }
    }
    refilling = false;
  }

  private void withChosen(java.util.function.Consumer<String> action) {
    HangingProtocol chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      action.accept(chosen.id());
    }
  }

  private void move(String id, int steps) {
    change(protocols -> protocols.moved(id, steps), id);
  }

  private void delete(String id) {
    ProtocolList after = desk.list().without(id);
    change(before -> after, after.protocols().getFirst().id());
  }

  private void copy() {
    withChosen(id ->
        desk.list()
            .find(id)
            .ifPresent(
                protocol -> add(protocol.withName(texts.get("hanging.copy-of", protocol.name())))));
  }

  private void addWhatHangs() {
    whatHangs
        .get()
        .ifPresentOrElse(this::add, () -> foot.setText(texts.get("hanging.nothing-hangs")));
  }

  private void add(HangingProtocol protocol) {
    ProtocolList after = desk.list().plus(protocol);
    change(before -> after, after.protocols().getLast().id());
  }

  private void restore() {
    List<HangingProtocol> after = desk.list().restored().protocols();
    change(ProtocolList::restored, after.getFirst().id());
  }

  private void change(UnaryOperator<ProtocolList> change, String chosenId) {
    desk.keep(change.apply(desk.list()));
    fill(chosenId);
  }
}
