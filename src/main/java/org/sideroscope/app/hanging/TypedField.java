package org.sideroscope.app.hanging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.sideroscope.app.text.Texts;

/** A text that is taken when Enter is pressed or the field is left; what is wrong is said at it. */
final class TypedField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Function<String, Optional<String>> taker;
  private String taken;

  /**
   * A field with a text.
   *
   * @param taker takes a text, or says why it cannot
   */
  TypedField(String text, String prompt, Function<String, Optional<String>> taker) {
    super(text);
    this.taker = taker;
    this.taken = text;
    setPromptText(prompt);
    setAccessibleText(prompt);
    setTooltip(new Tooltip(prompt));
    setOnAction(event -> take());
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            take();
          }
        });
  }

  private void take() {
    if (getText().equals(taken)) {
      return;
    }
    Optional<String> wrong = taker.apply(getText().strip());
    pseudoClassStateChanged(WRONG, wrong.isPresent());
    getTooltip().setText(wrong.orElse(getPromptText()));
    if (wrong.isEmpty()) {
      taken = getText();
    }
  }

  /** Takes a text unless it is empty. */
  static Function<String, Optional<String>> named(
      Texts texts, java.util.function.Consumer<String> onName) {
    return text -> {
      if (text.isEmpty()) {
        return Optional.of(texts.get("hanging.needs-name"));
      }
      onName.accept(text);
      return Optional.empty();
    };
  }

  /** The words between commas. */
  static List<String> words(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
