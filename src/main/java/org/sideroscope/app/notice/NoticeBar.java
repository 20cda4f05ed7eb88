package org.sideroscope.app.notice;

import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;

/**
 * Sentences above the viewports. They take no focus and never cover an image; each stays until it
 * is closed or another of its kind takes its place.
 */
public final class NoticeBar extends VBox {

  /** More than this would leave too little room for the images; the oldest goes. */
  private static final int MOST = 3;

  private final Texts texts;
  private final UnaryOperator<String> keys;

  /**
   * Creates a bar with nothing to say.
   *
   * @param keys puts the keys of commands into a sentence that names them
   */
  public NoticeBar(Texts texts, UnaryOperator<String> keys) {
    this.texts = texts;
    this.keys = keys;
    setId("notices");
  }

  /** Something to know. */
  public void tell(String sentence) {
    add(sentence, "ⓘ", false);
  }

  /**
   * Something to know at once, which goes away by itself.
   *
   * @return takes it away before its time
   */
  public Runnable tellFor(Duration time, String sentence) {
    Node row = add(sentence, "ⓘ", false);
    PauseTransition wait = new PauseTransition(time);
    wait.setOnFinished(event -> getChildren().remove(row));
    wait.play();
    return () -> getChildren().remove(row);
  }

  /** Something that was not done, and why. */
  public void tell(Failure failure) {
    add(failure.describe(), "⚠", true);
  }

  /** Takes away what was said before the user did something else. */
  public void clear() {
    getChildren().clear();
  }

  private Node add(String sentence, String glyph, boolean failure) {
    getChildren().removeIf(node -> sentence.equals(node.getUserData()));
    Label sign = new Label(glyph);
    Label words = RightToLeft.wrap(new Label(keys.apply(sentence)));
    words.getStyleClass().add("notice-text");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button("✕");
    close.setAccessibleText(texts.get("notice.close"));
    close.getStyleClass().add("settle-button");
    HBox row = new HBox(sign, words, close);
    row.setUserData(sentence);
    row.getStyleClass().add("notice");
    if (failure) {
      row.getStyleClass().add("failure");
    }
    row.setMinHeight(Region.USE_PREF_SIZE);
    close.setOnAction(event -> getChildren().remove(row));
    getChildren().add(row);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    return row;
  }
}
