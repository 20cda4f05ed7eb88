package org.sideroscope.app.shortcuts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.text.Texts;

/** A line of the sheet on the screen. */
final class SheetRow extends HBox {

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private final SheetEntry entry;
  private final Texts texts;
  private final Label key = new Label();

  SheetRow(SheetEntry entry, boolean changed, Texts texts, Consumer<Command> onClick) {
    this.entry = entry;
    this.texts = texts;
    getStyleClass().add("sheet-row");
    setAlignment(Pos.CENTER_LEFT);
    key.getStyleClass().add("key");
    HBox hand = new HBox(key);
    hand.getStyleClass().add("sheet-hand");
    hand.setAlignment(Pos.CENTER_LEFT);
    Label does = new Label(entry.does());
    HBox.setHgrow(does, Priority.ALWAYS);
    getChildren().setAll(hand, does);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(entry.does() + ", " + entry.hand());
    pseudoClassStateChanged(CHANGED, changed);
    entry
        .command()
        .ifPresent(command -> {
          setId("shortcut-" + command.id());
          getStyleClass().add("of-command");
          setOnMouseClicked(event -> onClick.accept(command));
        });
    show(Optional.empty(), Optional.empty());
  }

  Optional<Command> command() {
    return entry.command();
  }

  /** Shows which command is picked, and which waits for its key. */
  void show(Optional<Command> picked, Optional<Command> waiting) {
    boolean waits = isOf(waiting);
    pseudoClassStateChanged(PICKED, isOf(picked));
    pseudoClassStateChanged(WAITING, waits);
    key.setText(waits ? texts.get("shortcuts.waiting") : entry.hand());
    boolean none = entry.hand().isEmpty() && !waits;
    key.setVisible(!none);
  }

  private boolean isOf(Optional<Command> other) {
    return other.isPresent() && other.equals(entry.command());
  }
}
