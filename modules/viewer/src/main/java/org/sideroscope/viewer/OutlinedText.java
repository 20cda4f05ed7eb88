package org.sideroscope.viewer;

import java.text.Bidi;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/**
 * A line of text that reads on white and on black. The face is plain text, which stays as sharp as
 * the font allows; only the halo below it is drawn as a shape.
 */
final class OutlinedText extends Group {

  private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

  private final Text halo = new Text();
  private final Text face = new Text();

  OutlinedText() {
    getStyleClass().add("outlined-text");
    halo.getStyleClass().add("halo");
    face.getStyleClass().add("face");
    halo.setTextOrigin(VPos.TOP);
    face.setTextOrigin(VPos.TOP);
    getChildren().addAll(halo, face);
    // the software pipeline takes long to stroke letters, and most texts stay from slice to slice
    setCache(true);
  }

  void setText(String text) {
    // glyphs borrowed from a second font come in the wrong order where text runs to the left
    pseudoClassStateChanged(RIGHT_TO_LEFT, Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    halo.setText(text);
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
