package org.sideroscope.app.shortcuts;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.text.Texts;

/** Every command with its key, laid over the window until the key or a click takes it away. */
public final class ShortcutSheet extends StackPane {

  private static final double COLUMN = 330;

  private ShortcutSheet(Texts texts) {
    setId("shortcut-sheet");
    getStyleClass().add("scrim");
    FlowPane groups = new FlowPane(24, 16);
    groups.setPrefWrapLength(3 * COLUMN + 48);
    groups.setAlignment(Pos.TOP_LEFT);
    for (Command.Group group : Command.Group.values()) {
      groups.getChildren().add(group(group, texts));
    }
    Label title = new Label(texts.get("command.shortcuts"));
    title.getStyleClass().add("card-result");
    Label mouse = new Label(texts.get("shortcuts.mouse"));
    mouse.getStyleClass().add("soft");
    VBox sheet = new VBox(title, mouse, groups);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(sheet);
  }

  /** Shows the sheet, or takes it away. */
  public static void toggle(StackPane root, Texts texts) {
    if (root.getChildren().removeIf(ShortcutSheet.class::isInstance)) {
      return;
    }
    ShortcutSheet sheet = new ShortcutSheet(texts);
    sheet.setOnMouseClicked(event -> root.getChildren().remove(sheet));
    root.getChildren().add(sheet);
  }

  private static Node group(Command.Group group, Texts texts) {
    Label heading = new Label(texts.get("group." + group.name().toLowerCase(Locale.ROOT)));
    heading.getStyleClass().add("heading");
    VBox rows = new VBox(2, heading);
    rows.setPrefWidth(COLUMN);
    Arrays.stream(Command.values())
        .filter(command -> command.group() == group && command.key().isPresent())
        .forEach(command -> rows.getChildren().add(row(command, texts)));
    return rows;
  }

  private static Node row(Command command, Texts texts) {
    Label key = new Label(command.key().orElseThrow().display());
    key.getStyleClass().addAll("key", "small");
    Label words = new Label(texts.get("command." + command.id()));
    words.getStyleClass().add("small");
    return new HBox(8, key, words);
  }
}
