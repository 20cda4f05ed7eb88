package org.sideroscope.app.commandlist;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;

/** A command in the list: its name, its menu and its key; grey while it cannot be done. */
final class CommandCell extends ListCell<CommandSearch.Entry> {

  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final Function<Command, Optional<String>> whyNot;
  private final Label name = new Label();
  private final Label group = new Label();
  private final Label key = new Label();
  private final HBox row = new HBox(8, name, group, key);

  CommandCell(Function<Command, Optional<String>> whyNot, Consumer<CommandSearch.Entry> onClick) {
    this.whyNot = whyNot;
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    group.getStyleClass().addAll("small", "soft", "command-group");
    key.getStyleClass().addAll("small", "key");
    row.setAlignment(Pos.CENTER_LEFT);
    setOnMouseClicked(event -> {
      if (getItem() != null) {
        onClick.accept(getItem());
      }
    });
  }

  /** What a screen reader says of a command. */
  static String spoken(CommandSearch.Entry entry) {
    return String.join(", ", entry.name(), entry.group(), entry.key());
  }

  @Override
  protected void updateItem(CommandSearch.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (entry == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Optional<String> obstacle = whyNot.apply(entry.command());
    name.setText(entry.name());
    group.setText(entry.group());
    key.setText(entry.key());
    setGraphic(row);
    pseudoClassStateChanged(UNAVAILABLE, obstacle.isPresent());
    setAccessibleText(obstacle.map(why -> spoken(entry) + ", " + why).orElse(spoken(entry)));
  }
}
