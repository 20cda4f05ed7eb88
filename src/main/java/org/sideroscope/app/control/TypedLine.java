package org.sideroscope.app.control;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A line of text that is given once: with Enter, which hands the keys back to the commands, or by
 * leaving it. Esc takes back what was typed. Text that is being typed is never replaced.
 */
public final class TypedLine extends TextField {

  private final Consumer<String> onGiven;
  private String shown = "";

  /**
   * @param onGiven told the text without spaces around it, where it is another than was shown
   */
  public TypedLine(String id, String prompt, Consumer<String> onGiven) {
    this.onGiven = onGiven;
    setId(id);
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("typed-line");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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

  /** Shows what is said of something else: what was typed is given before. */
  public void showOther(String text) {
    give();
    shown = text;
    setText(text);
  }

  /** Gives what was typed, if anything was. */
  public void give() {
    String text = getText().strip();
    if (!text.equals(shown)) {
      shown = text;
      onGiven.accept(text);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      if (event.getCode() == KeyCode.ESCAPE) {
        setText(shown);
      }
      give();
      KeysBack.from(this);
      event.consume();
    }
  }
}
