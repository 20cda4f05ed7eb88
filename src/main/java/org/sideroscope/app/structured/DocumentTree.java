package org.sideroscope.app.structured;

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

  /** Shows a tree; open is all of one that was searched, and the shorter lists of another. */
  void show(DocumentNode root, boolean searched) {
    setRoot(item(root, searched));
    getSelectionModel().selectFirst();
  }

  void showNothing() {
    setRoot(null);
  }

  private static TreeItem<DocumentNode> item(DocumentNode node, boolean searched) {
    TreeItem<DocumentNode> item = new TreeItem<>(node);
    node.children().forEach(child -> item.getChildren().add(item(child, searched)));
    item.setExpanded(searched || node.children().size() <= SHORT_LIST);
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
