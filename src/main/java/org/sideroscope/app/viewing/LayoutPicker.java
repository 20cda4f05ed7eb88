package org.sideroscope.app.viewing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.Layout;

/**
 * Rows by columns at a glance: a small grid over the images in which arrows or the pointer span the
 * layout, and Enter or a click takes it. It listens to the keys while it is there.
 */
public final class LayoutPicker {

  private static final double INSET = 12;

  private final Popup popup = new Popup();
  private final VBox box = new VBox();
  private final Map<Node, Layout> cells = new HashMap<>();
  private final Label words = new Label();
  private final Texts texts;
  private final Consumer<Layout> onChoose;
  private Layout spanned = Layout.grid(1, 1);

  /**
   * A picker that is not yet shown.
   *
   * @param onChoose told the layout that was taken
   */
  public LayoutPicker(Texts texts, Consumer<Layout> onChoose) {
    this.texts = texts;
    this.onChoose = onChoose;
    Label hint = new Label(texts.get("layout.hint"));
    hint.getStyleClass().addAll("soft", "small");
    words.setId("layout-picked");
    box.getChildren().setAll(words, grid(), hint);
    box.setId("layout-picker");
    box.getStyleClass().addAll("root", "layout-picker");
    popup.getContent().setAll(box);
    popup.setAutoHide(true);
    popup.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("grid");
    for (int row = 1; row <= Layout.MOST_ROWS; row++) {
      for (int column = 1; column <= Layout.MOST_COLUMNS; column++) {
        grid.add(cell(Layout.grid(row, column)), column - 1, row - 1);
      }
    }
    return grid;
  }

  private Region cell(Layout layout) {
    Region cell = new Region();
    cell.setId("layout-" + layout.text());
    cell.getStyleClass().add("cell");
    // not when it merely appears under the pointer
    cell.setOnMouseMoved(event -> span(layout));
    cell.setOnMouseClicked(event -> take());
    cells.put(cell, layout);
    return cell;
  }

  /**
   * Shows the picker at the upper left of the images, with the layout that is; or takes it away.
   */
  public void toggle(Node images, Layout now) {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    span(Layout.grid(now.rows(), now.columns()));
    box.getStylesheets().setAll(images.getScene().getRoot().getStylesheets());
    Bounds bounds = images.localToScreen(images.getBoundsInLocal());
    popup.show(images, bounds.getMinX() + INSET, bounds.getMinY() + INSET);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> span(spanned.rows(), spanned.columns() - 1);
      case RIGHT -> span(spanned.rows(), spanned.columns() + 1);
      case UP -> span(spanned.rows() - 1, spanned.columns());
      case DOWN -> span(spanned.rows() + 1, spanned.columns());
      case ENTER, SPACE -> take();
      default -> popup.hide();
    }
    event.consume();
  }

  private void span(int rows, int columns) {
    span(
        Layout.grid(
            Math.clamp(rows, 1, Layout.MOST_ROWS), Math.clamp(columns, 1, Layout.MOST_COLUMNS)));
  }

  private void span(Layout layout) {
    spanned = layout;
    words.setText(texts.get("layout.rows-by-columns", layout.rows(), layout.columns()));
    cells.forEach((cell, corner) -> {
      cell.getStyleClass().remove("taken");
      if (corner.rows() <= layout.rows() && corner.columns() <= layout.columns()) {
        cell.getStyleClass().add("taken");
      }
    });
  }

  private void take() {
    popup.hide();
    onChoose.accept(spanned);
  }
}
