package org.sideroscope.app.structured;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.structured.DocumentNode;
import org.sideroscope.workstation.structured.ObjectLink;

/** The tree of a document: an item a line, its name and its value beside each other. */
final class DocumentTree extends TreeTableView<DocumentNode> {

  /** A longer list, such as every image of a library, is opened when it is wanted. */
  private static final int SHORT_LIST = 24;

  private final Map<String, Boolean> openByPlace = new HashMap<>();
  private boolean searched;
  private final Consumer<ObjectLink> onLink;
  private final Consumer<DocumentNode> onCopy;

  /**
   * An empty tree.
   *
   * @param onLink shows what an item refers to
   * @param onCopy copies an item with all below it
   */
  DocumentTree(Consumer<ObjectLink> onLink, Consumer<DocumentNode> onCopy, Texts texts) {
    this.onLink = onLink;
    this.onCopy = onCopy;
    setId("document-tree");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(new Label(texts.get("document.nothing")));
    TreeTableColumn<DocumentNode, DocumentNode> names =
        column(texts.get("document.item"), 340, NameCell::new);
    getColumns().add(names);
    getColumns().add(column(texts.get("document.value"), 420, () -> new ValueCell(onLink)));
    setTreeColumn(names);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static TreeTableColumn<DocumentNode, DocumentNode> column(
      String heading, double width, Supplier<TreeTableCell<DocumentNode, DocumentNode>> cell) {
    TreeTableColumn<DocumentNode, DocumentNode> column = new TreeTableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
    column.setCellFactory(_ -> cell.get());
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /**
   * Shows a tree: all of one that was searched is open; of another what the reader left open, and
   * the shorter lists.
   */
  void show(DocumentNode root, boolean isSearched) {
    remember();
    searched = isSearched;
    setRoot(item(root));
    getSelectionModel().selectFirst();
  }

  void showNothing() {
    remember();
    setRoot(null);
  }

  private void remember() {
    if (getRoot() != null && !searched) {
      remember(getRoot());
    }
  }

  private void remember(TreeItem<DocumentNode> item) {
    openByPlace.put(item.getValue().place(), item.isExpanded());
    item.getChildren().forEach(this::remember);
  }

  private TreeItem<DocumentNode> item(DocumentNode node) {
    TreeItem<DocumentNode> item = new TreeItem<>(node);
    node.children().forEach(child -> item.getChildren().add(item(child)));
    boolean isShort = node.children().size() <= SHORT_LIST;
    item.setExpanded(searched || openByPlace.getOrDefault(node.place(), isShort));
    return item;
  }

  /** The root stays open: a single line would say nothing. */
  void expandAll(boolean open) {
    TreeItem<DocumentNode> root = getRoot();
    if (root != null) {
      root.getChildren().forEach(child -> expand(child, open));
      root.setExpanded(true);
    }
  }

  private static void expand(TreeItem<DocumentNode> item, boolean open) {
    item.getChildren().forEach(child -> expand(child, open));
    item.setExpanded(open);
  }

  private void pressed(KeyEvent event) {
    TreeItem<DocumentNode> selected = getSelectionModel().getSelectedItem();
    if (selected == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && isFocusVisible()) {
      selected
          .getValue()
          .link()
          .ifPresentOrElse(onLink, () -> selected.setExpanded(!selected.isExpanded()));
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      onCopy.accept(selected.getValue());
      event.consume();
    }
  }
}
