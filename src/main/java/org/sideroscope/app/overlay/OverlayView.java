package org.sideroscope.app.overlay;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.overlay.OverlayViewModel.Slice;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.overlay.OverlaySegment;

/** The segments of one overlay: what they are, how large, seen or not; and the way to them. */
public final class OverlayView extends BorderPane {

  private static final double SEEN_WIDTH = 64;
  private static final double NUMBER_WIDTH = 88;

  private final OverlayViewModel model;
  private final BiConsumer<OverlaySegment, Slice> onGo;
  private final Texts texts;
  private final TableView<OverlaySegment> table = new TableView<>();
  private final Label note = RightToLeft.wrap(new Label());

  /**
   * @param warning that it names another patient
   * @param onGo shows a slice of a segment
   */
  public OverlayView(
      OverlayViewModel model,
      Optional<String> warning,
      BiConsumer<OverlaySegment, Slice> onGo,
      Texts texts) {
    this.model = model;
    this.onGo = onGo;
    this.texts = texts;
    setId("overlay");
    getStyleClass().add("foreign-object");
    // first in the order of the Tab key
    setCenter(segments());
    setTop(head(warning));
    model.onChange(this::refresh);
  }

  /** What the keyboard works. */
  public Node keys() {
    return table;
  }

  private void refresh() {
    note.setText(model.note());
    table.refresh();
  }

  private Node head(Optional<String> warning) {
    note.setText(model.note());
    note.setId("overlay-note");
    note.getStyleClass().addAll("soft", "small");
    VBox words = new VBox(2, note);
    warning.ifPresent(sentence -> {
      Label caution = RightToLeft.wrap(new Label("⚠ " + sentence));
      caution.setId("overlay-warning");
      caution.getStyleClass().addAll("small", "caution");
      words.getChildren().add(caution);
    });
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            words,
            button("overlay-all", "overlay.show-all", () -> model.showAll(true)),
            button("overlay-none", "overlay.hide-all", () -> model.showAll(false)));
    head.getStyleClass().add("foreign-head");
    return head;
  }

  private Button button(String id, String text, Runnable action) {
    Button button = new Button(texts.get(text));
    button.setId(id);
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node segments() {
    table.setId("overlay-segments");
    table.getItems().setAll(model.overlay().segments());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(texts.get("overlay.no-segments")));
    table.getColumns().add(seen());
    table.getColumns().add(named());
    table.getColumns().add(words("overlay.meaning", OverlaySegment::meaning));
    table.getColumns().add(numbers("overlay.volume", OverlayView::volume));
    table.getColumns().add(numbers("overlay.voxels", OverlayView::voxels));
    table.getColumns().add(words("overlay.algorithm", OverlaySegment::algorithm));
    table.getSelectionModel().selectFirst();
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.setRowFactory(_ -> row());
    return table;
  }

  private TableRow<OverlaySegment> row() {
    TableRow<OverlaySegment> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
        onGo.accept(row.getItem(), event.isShiftDown() ? Slice.FIRST : Slice.LARGEST);
      }
    });
    return row;
  }

  private void pressed(KeyEvent event) {
    OverlaySegment selected = table.getSelectionModel().getSelectedItem();
    if (selected == null || !table.isFocusVisible()) {
      return;
    }
    if (event.getCode() == KeyCode.SPACE) {
      model.toggle(selected.number());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      onGo.accept(selected, event.isShiftDown() ? Slice.FIRST : Slice.LARGEST);
      event.consume();
    }
  }

  private static String voxels(OverlaySegment segment) {
    return String.format(Locale.ROOT, "%,d", segment.voxels());
  }

  private static String volume(OverlaySegment segment) {
    return segment.volumeMl().isPresent()
        ? String.format(Locale.ROOT, "%.2f", segment.volumeMl().getAsDouble())
        : "–";
  }

  private TableColumn<OverlaySegment, OverlaySegment> seen() {
    TableColumn<OverlaySegment, OverlaySegment> column = column("overlay.seen");
    fixed(column, SEEN_WIDTH);
    column.setCellFactory(_ -> new SeenCell());
    return column;
  }

  private TableColumn<OverlaySegment, OverlaySegment> named() {
    TableColumn<OverlaySegment, OverlaySegment> column = column("overlay.segment");
    column.setCellFactory(_ -> new NameCell());
    return column;
  }

  private static void fixed(TableColumn<OverlaySegment, ?> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width);
  }

  private static void inOrder(TableColumn<OverlaySegment, ?> column) {
    column.setSortable(false);
    column.setReorderable(false);
  }

  private TableColumn<OverlaySegment, OverlaySegment> column(String heading) {
    TableColumn<OverlaySegment, OverlaySegment> column = new TableColumn<>(texts.get(heading));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    inOrder(column);
    return column;
  }

  private TableColumn<OverlaySegment, String> words(
      String heading, Function<OverlaySegment, String> words) {
    TableColumn<OverlaySegment, String> column = new TableColumn<>(texts.get(heading));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setCellFactory(_ -> new WordsCell());
    inOrder(column);
    return column;
  }

  private TableColumn<OverlaySegment, String> numbers(
      String heading, Function<OverlaySegment, String> words) {
    TableColumn<OverlaySegment, String> column = words(heading, words);
    fixed(column, NUMBER_WIDTH);
    column.getStyleClass().add("number-column");
    return column;
  }

  private final class SeenCell extends TableCell<OverlaySegment, OverlaySegment> {
    private final CheckBox box = new CheckBox();

    @Override
    protected void updateItem(@Nullable OverlaySegment segment, boolean empty) {
      super.updateItem(segment, empty);
      if (empty || segment == null) {
        setGraphic(null);
        return;
      }
      box.setId("overlay-seen-" + segment.number());
      box.setFocusTraversable(false);
      box.setSelected(model.isSeen(segment.number()));
      box.setAccessibleText(segment.name());
      box.setOnAction(_ -> model.toggle(segment.number()));
      setGraphic(box);
    }
  }

  /** The whole of it in the tool tip, where the column is too narrow. */
  private static final class WordsCell extends TableCell<OverlaySegment, String> {

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty ? null : words);
      setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
    }
  }

  private static final class NameCell extends TableCell<OverlaySegment, OverlaySegment> {
    private final Region swatch = new Region();

    NameCell() {
      swatch.getStyleClass().add("swatch");
    }

    @Override
    protected void updateItem(@Nullable OverlaySegment segment, boolean empty) {
      super.updateItem(segment, empty);
      if (empty || segment == null) {
        setGraphic(null);
        setText(null);
        setTooltip(null);
        return;
      }
      swatch.setStyle("-fx-background-color: #%06X".formatted(segment.rgb()));
      setGraphic(swatch);
      setText(segment.number() + "  " + segment.name());
      String description = segment.description();
      setTooltip(description.isBlank() ? null : new Tooltip(description));
    }
  }
}
