package org.sideroscope.viewer;

import java.text.Bidi;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/**
 * A line of text that reads on white and on black. The face is plain text, which stays as sharp as
 * the font allows, with a shadow all round: the software pipeline takes five times as long to
 * stroke letters.
 */
final class OutlinedText extends Group {

  private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

  private final Text face = new Text();

  OutlinedText() {
    getStyleClass().add("outlined-text");
    face.getStyleClass().add("face");
    face.setTextOrigin(VPos.TOP);
    getChildren().add(face);
    // most texts stay from slice to slice
    setCache(true);
  }

  void setText(String text) {
    // glyphs borrowed from a second font come in the wrong order where text runs to the left
    pseudoClassStateChanged(RIGHT_TO_LEFT, Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    face.setText(text);
  }

  String text() {
    return face.getText();
  }

  double textWidth() {
    return face.getLayoutBounds().getWidth();
  }

  double textHeight() {
    return face.getLayoutBounds().getHeight();
  }
}
