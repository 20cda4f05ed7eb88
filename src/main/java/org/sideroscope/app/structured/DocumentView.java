package org.sideroscope.app.structured;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.structured.DocumentNode;
import org.sideroscope.workstation.structured.ObjectLink;

/** A document to be read: what it says of itself, and its tree. */
public final class DocumentView extends BorderPane {

  private final DocumentViewModel model;
  private final Texts texts;
  private final DocumentTree tree;
  private final Label facts = RightToLeft.wrap(new Label());
  private final Label warning = RightToLeft.wrap(new Label());

  /**
   * @param onLink shows what an item refers to
   */
  public DocumentView(DocumentViewModel model, Consumer<ObjectLink> onLink, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.tree = new DocumentTree(onLink, this::copy, texts);
    setId("document");
    getStyleClass().add("foreign-object");
    // first in the order of the Tab key
    setCenter(tree);
    setTop(head());
    model.onChange(this::show);
    show();
  }

  /** What the keyboard works. */
  public Node keys() {
    return tree;
  }

  private void show() {
    facts.setText(model.facts());
    model.root().ifPresentOrElse(root -> tree.show(root, model.isFiltered()), tree::showNothing);
  }

  private Node head() {
    facts.setId("document-facts");
    facts.getStyleClass().addAll("soft", "small");
    warning.setId("document-warning");
    warning.setText(model.warning().map(words -> "⚠ " + words).orElse(""));
    warning.getStyleClass().addAll("small", "caution");
    warning.setVisible(model.warning().isPresent());
    warning.setManaged(model.warning().isPresent());
    VBox words = new VBox(2, facts, warning);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            words,
            filter(),
            button("document.expand", "mdi2u-unfold-more-horizontal", () -> tree.expandAll(true)),
            button(
                "document.collapse", "mdi2u-unfold-less-horizontal", () -> tree.expandAll(false)),
            button("document.copy", "mdi2c-content-copy", () -> copy(model.text())));
    head.getStyleClass().add("foreign-head");
    return head;
  }

  private TextField filter() {
    TextField field = new TextField();
    field.setId("document-filter");
    field.setPromptText(texts.get("document.filter"));
    field.setAccessibleText(texts.get("document.filter"));
    field.setPrefColumnCount(14);
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.textProperty().subscribe(model::filter);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            KeysBack.from(field);
            event.consume();
          }
        });
    return field;
  }

  private Button button(String text, String icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(text.replace('.', '-'));
    button.setTooltip(new Tooltip(texts.get(text)));
    button.setAccessibleText(texts.get(text));
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void copy(DocumentNode node) {
    copy(node.lines().collect(Collectors.joining("\n")));
  }

  private void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
