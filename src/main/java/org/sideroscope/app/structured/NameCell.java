package org.sideroscope.app.structured;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.workstation.structured.DocumentNode;

/** The name of an item, and how it belongs to the one above it. */
final class NameCell extends TreeTableCell<DocumentNode, DocumentNode> {

  @Override
  protected void updateItem(@Nullable DocumentNode node, boolean empty) {
    super.updateItem(node, empty);
    if (empty || node == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    Label name = RightToLeft.mark(new Label(node.name()), node.name());
    HBox line = new HBox(8, name);
    if (!node.relationship().isEmpty()) {
      Label relationship = new Label(node.relationship());
      relationship.getStyleClass().addAll("soft", "small");
      relationship.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(relationship);
    }
    setGraphic(line);
    setTooltip(new Tooltip(node.hint().isEmpty() ? node.line() : node.hint()));
    setAccessibleText(node.line());
  }
}
