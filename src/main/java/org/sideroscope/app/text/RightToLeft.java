package org.sideroscope.app.text;

import java.text.Bidi;
import javafx.css.Styleable;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * Text that people or files brought along, and that may be in a script that runs to the left. Two
 * faults of the toolkit (JavaFX 25) are kept away from it: letters that it borrows from a second
 * font come in the wrong order, so the text gets a style with a font that has them all; and
 * breaking such a text into lines ends in an error, so it stays on one.
 */
public final class RightToLeft {

  private static final String STYLE = "right-to-left";

  private RightToLeft() {}

  /** Whether any of it runs to the left. */
  public static boolean isIn(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Gives what shows the text the right font for it. */
  public static <S extends Styleable> S mark(S shown, String text) {
    if (isIn(text)) {
      shown.getStyleClass().add(STYLE);
    }
    return shown;
  }

  /** A label over several lines; on one line, with the rest in its tool tip, where it must be. */
  public static Label wrap(Label label) {
    if (isIn(label.getText())) {
      mark(label, label.getText());
      // in line, since style sheets wrap whole families of labels
      label.setStyle("-fx-wrap-text: false");
      label.setTooltip(new Tooltip(label.getText()));
    } else {
      label.setWrapText(true);
    }
    return label;
  }
}
