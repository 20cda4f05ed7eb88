package org.sideroscope.app.structured;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.sideroscope.workstation.structured.DocumentNode;
import org.sideroscope.workstation.structured.ObjectLink;

/** The value of an item; a long text takes the lines it needs, a reference leads to its object. */
final class ValueCell extends TreeTableCell<DocumentNode, DocumentNode> {

  /** What the edges of a cell take. */
  private static final double EDGES = 20;

  private final Consumer<ObjectLink> onLink;

  ValueCell(Consumer<ObjectLink> onLink) {
    this.onLink = onLink;
  }

  @Override
  protected void updateItem(@Nullable DocumentNode node, boolean empty) {
    super.updateItem(node, empty);
    if (empty || node == null || node.value().isEmpty()) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setGraphic(node.link().<Node>map(link -> link(node, link)).orElseGet(() -> text(node)));
    setTooltip(node.hint().isEmpty() ? null : new Tooltip(node.hint()));
    setAccessibleText(node.value());
  }

  private Hyperlink link(DocumentNode node, ObjectLink reference) {
    Hyperlink link = new Hyperlink(node.value());
    link.setFocusTraversable(false);
    link.setOnAction(_ -> onLink.accept(reference));
    return link;
  }

  private Text text(DocumentNode node) {
    Text text = new Text(node.value());
    text.getStyleClass().add("document-text");
    text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(EDGES));
    return text;
  }
}
