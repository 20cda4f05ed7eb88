package org.sideroscope.app.coordinating;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProtocolDraft;

/** A part of a protocol that is being written. */
abstract class ProtocolSection extends VBox {

  private final Texts texts;
  private final Consumer<UnaryOperator<ProtocolDraft>> change;

  /**
   * @param key of the heading
   * @param change makes another draft of the one that is shown
   */
  ProtocolSection(String key, Texts texts, Consumer<UnaryOperator<ProtocolDraft>> change) {
    super(8);
    this.texts = texts;
    this.change = change;
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("heading");
    getChildren().add(heading);
  }

  /**
   * Shows a draft.
   *
   * @param wrong what is wrong with it, by the path of the member
   */
  abstract void show(ProtocolDraft draft, Map<String, String> wrong);

  final Texts texts() {
    return texts;
  }

  final void change(UnaryOperator<ProtocolDraft> next) {
    change.accept(next);
  }

  final EntryBox entry(String id, String key, Consumer<String> onTyped) {
    return new EntryBox("protocol-" + id, texts.get(key), onTyped);
  }

  final Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().addAll("soft", "small");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  static Optional<String> at(String path, Map<String, String> wrong) {
    return Optional.ofNullable(wrong.get(path));
  }
}
