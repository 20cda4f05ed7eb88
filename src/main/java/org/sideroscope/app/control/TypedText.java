package org.sideroscope.app.control;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of several lines that is given by leaving it; Esc leaves it as well and hands the keys
 * back to the commands. Text that is being typed is never replaced.
 */
public final class TypedText extends TextArea {

  private final Consumer<String> onGiven;
  private String shown = "";

  /**
   * @param onGiven told the text, where it is another than was shown
   */
  public TypedText(String id, String prompt, Consumer<String> onGiven) {
    this.onGiven = onGiven;
    setId(id);
    setPromptText(prompt);
    setAccessibleText(prompt);
    setWrapText(true);
    getStyleClass().add("typed-text");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            KeysBack.from(this);
          }
        });
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            give();
          }
        });
  }

  /** Shows what is said, unless something is being typed. */
  public void show(String text) {
    boolean typing = isFocused() && !getText().equals(shown);
    shown = text;
    if (!typing && !getText().equals(text)) {
      setText(text);
    }
  }

  private void give() {
    String text = getText().strip();
    if (!text.equals(shown)) {
      shown = text;
      onGiven.accept(text);
    }
  }
}
