package org.sideroscope.app.coordinating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.ReaderRole;

/** Somebody who takes part, to be typed. */
final class ReaderRow extends VBox {

  private static final double ID_WIDTH = 140;

  private final EntryBox id;
  private final EntryBox name;
  private final Segments<ReaderRole> role;
  private final Label wrong = new Label();
  private final Consumer<ProjectReader> onChange;
  private ProjectReader reader = new ProjectReader("", "", ReaderRole.READER);

  /**
   * @param at the place in the list, from 0
   */
  ReaderRow(int at, Texts texts, Consumer<ProjectReader> onChange, Runnable onRemove) {
    super(2);
    this.onChange = onChange;
    String prefix = "protocol-reader-" + (at + 1);
    EntryBox idBox =
        new EntryBox(
            prefix,
            texts.get("protocol.reader-id"),
            text -> change(new ProjectReader(text, reader.name(), reader.role())));
    EntryBox nameBox =
        new EntryBox(
            prefix + "-name",
            texts.get("protocol.reader-name"),
            text -> change(new ProjectReader(reader.id(), text, reader.role())));
    // the first row names the columns
    id = at == 0 ? idBox : idBox.bare();
    name = at == 0 ? nameBox : nameBox.bare();
    id.setPrefWidth(ID_WIDTH);
    id.setMinWidth(ID_WIDTH);
    HBox.setHgrow(name, Priority.ALWAYS);
    role =
        new Segments<>(
                List.of(ReaderRole.values()),
                value -> texts.get("protocol.role." + value.key()),
                value -> texts.get("protocol.role." + value.key() + ".hint"),
                value -> change(new ProjectReader(reader.id(), reader.name(), value)))
            .withIds(prefix, ReaderRole::key);
    role.setMinWidth(USE_PREF_SIZE);
    role.setMaxHeight(USE_PREF_SIZE);
    Button remove = new Button("✕");
    remove.setId(prefix + "-remove");
    remove.setTooltip(new Tooltip(texts.get("protocol.remove-reader")));
    remove.setAccessibleText(texts.get("protocol.remove-reader"));
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setOnAction(event -> onRemove.run());
    wrong.setId(prefix + "-wrong");
    wrong.getStyleClass().addAll("error", "small");
    HBox row = new HBox(8, id, name, role, remove);
    row.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().setAll(row, wrong);
  }

  private void change(ProjectReader next) {
    reader = next;
    onChange.accept(next);
  }

  void show(ProjectReader now, Optional<String> sentence) {
    reader = now;
    id.show(now.id());
    id.mark(sentence.isPresent());
    name.show(now.name());
    role.show(Optional.of(now.role()));
    wrong.setText(sentence.orElse(""));
    wrong.setVisible(sentence.isPresent());
    wrong.setManaged(sentence.isPresent());
  }

  /** Lets the id be typed. */
  void takeKeys() {
    id.takeKeys();
  }
}
