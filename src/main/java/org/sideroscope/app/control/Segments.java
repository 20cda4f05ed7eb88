package org.sideroscope.app.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * One answer out of a few, side by side. A click always answers, also with what is chosen; what is
 * lit is what was shown last.
 */
public final class Segments<T> extends HBox {

  private final List<T> values;
  private Optional<T> shown = Optional.empty();

  /**
   * Creates the row of buttons.
   *
   * @param words the text of a value
   * @param hints the tool tip and spoken text of a value
   */
  public Segments(
      List<T> values, Function<T, String> words, Function<T, String> hints, Consumer<T> onAnswer) {
    this.values = List.copyOf(values);
    getStyleClass().add("segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.apply(value));
      button.setTooltip(new Tooltip(hints.apply(value)));
      button.setAccessibleText(hints.apply(value));
      button.setOnAction(event -> {
        onAnswer.accept(value);
        // what was refused is not shown as answered
        show(shown);
      });
      getChildren().add(button);
    }
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  /** Smaller, for a second rank. */
  public Segments<T> compact() {
    getStyleClass().add("compact");
    return this;
  }

  /** As wide as there is room, each button by its text. */
  public Segments<T> filling() {
    getStyleClass().add("filling");
    getChildren()
        .forEach(child -> {
          ToggleButton button = (ToggleButton) child;
          button.setMaxWidth(Double.MAX_VALUE);
          button.setMinWidth(0);
          HBox.setHgrow(button, Priority.ALWAYS);
        });
    return this;
  }

  /** Gives the buttons ids for tests and style sheets: {@code prefix-value}. */
  public Segments<T> withIds(String prefix, Function<T, String> names) {
    for (int i = 0; i < values.size(); i++) {
      getChildren().get(i).setId(prefix + "-" + names.apply(values.get(i)));
    }
    return this;
  }

  /** The button of a value. */
  public ToggleButton button(T value) {
    return (ToggleButton) getChildren().get(values.indexOf(value));
  }

  /** Shows which value holds; none lit where it is empty. */
  public void show(Optional<T> chosen) {
    shown = chosen;
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      ((ToggleButton) getChildren().get(i)).setSelected(chosen.filter(value::equals).isPresent());
    }
  }
}
