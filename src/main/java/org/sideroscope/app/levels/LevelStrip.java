package org.sideroscope.app.levels;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.VertebralLevels;

/**
 * The spine laid down, head at the left: a press and a drag point at the levels from one to
 * another. For the mouse only; levels are written in the field beside it.
 */
final class LevelStrip extends HBox {

  private final Consumer<@Nullable VertebralLevels> onGiven;
  private @Nullable VertebralLevels said;
  private int pressed = -1;

  LevelStrip(Consumer<@Nullable VertebralLevels> onGiven) {
    this.onGiven = onGiven;
    getStyleClass().add("level-strip");
    setFocusTraversable(false);
    SpinalLevels.ALL.forEach(level -> getChildren().add(cell(level)));
    setOnMousePressed(event -> {
      pressed = at(event);
      showSpan(pressed, pressed);
    });
    setOnMouseDragged(event -> showSpan(pressed, at(event)));
    setOnMouseReleased(event -> give(at(event)));
  }

  private static Node cell(String level) {
    boolean first = level.length() == 2 && level.endsWith("1");
    Label name = new Label(first ? level.substring(0, 1) : "");
    name.getStyleClass().addAll("small", "soft");
    javafx.scene.layout.Region bar = new javafx.scene.layout.Region();
    bar.getStyleClass().add("level");
    VBox cell = new VBox(bar, name);
    cell.setId("level-" + level);
    cell.setAlignment(Pos.TOP_LEFT);
    cell.setMinWidth(0);
    cell.setPrefWidth(12);
    name.setMinWidth(0);
    HBox.setHgrow(cell, Priority.ALWAYS);
    if (first) {
      cell.getStyleClass().add("first-of-group");
    }
    Tooltip.install(cell, new Tooltip(level));
    return cell;
  }

  void show(@Nullable VertebralLevels levels) {
    said = levels;
    int from = levels == null ? -1 : SpinalLevels.ALL.indexOf(levels.from());
    int to = levels == null || levels.to() == null ? from : SpinalLevels.ALL.indexOf(levels.to());
    showSpan(from, to);
  }

  private void give(int released) {
    if (pressed >= 0) {
      int from = pressed;
      pressed = -1;
      VertebralLevels given =
          SpinalLevels.span(SpinalLevels.ALL.get(from), SpinalLevels.ALL.get(released));
      show(said);
      onGiven.accept(given);
    }
  }

  private int at(MouseEvent event) {
    int last = SpinalLevels.ALL.size() - 1;
    int index = (int) Math.floor(event.getX() / getWidth() * SpinalLevels.ALL.size());
    return Math.clamp(index, 0, last);
  }

  private void showSpan(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren()
          .get(i)
          .pseudoClassStateChanged(
              javafx.css.PseudoClass.getPseudoClass("said"), low >= 0 && i >= low && i <= high);
    }
  }
}
