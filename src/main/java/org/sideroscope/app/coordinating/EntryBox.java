package org.sideroscope.app.coordinating;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line to be typed, what it is above it, and below it why it cannot be taken. */
final class EntryBox extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextField field = new TextField();
  private final Label complaint = new Label();
  private boolean showing;

  /**
   * @param id of the field; the complaint is {@code ID-wrong}
   * @param onTyped told the text with every key
   */
  EntryBox(String id, String name, Consumer<String> onTyped) {
    super(2);
    Label label = new Label(name);
    label.getStyleClass().addAll("soft", "small");
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(name);
    complaint.setId(id + "-wrong");
    complaint.getStyleClass().addAll("error", "small");
    complaint.setWrapText(true);
    complaint.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(label, field, complaint);
    complain(Optional.empty());
    field
        .textProperty()
        .subscribe((before, text) -> {
          if (!showing) {
            onTyped.accept(text);
          }
        });
  }

  /** Shows a text; what is being typed stays as it is. */
  void show(String text) {
    if (!field.getText().equals(text)) {
      showing = true;
      field.setText(text);
      showing = false;
    }
  }

  /** Without its name above it, where that stands elsewhere already. */
  EntryBox bare() {
    getChildren().removeFirst();
    return this;
  }

  /** Marks it as wrong; why is said elsewhere. */
  void mark(boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
  }

  void takeKeys() {
    field.requestFocus();
  }

  void complain(Optional<String> sentence) {
    mark(sentence.isPresent());
    complaint.setText(sentence.orElse(""));
    complaint.setVisible(sentence.isPresent());
    complaint.setManaged(sentence.isPresent());
  }
}
