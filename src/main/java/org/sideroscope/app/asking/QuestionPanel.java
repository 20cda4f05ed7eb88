package org.sideroscope.app.asking;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.OwnKeys;
import org.sideroscope.app.text.Texts;

/**
 * Asks one question at the head of the reading panel. Enter confirms, Escape leaves; both only
 * while the keyboard is in it, so that the keys of the reading stay what they are elsewhere.
 */
public final class QuestionPanel extends VBox implements OwnKeys {

  private static final double MOST_HEIGHT = 360;

  private final Texts texts;
  private final Runnable onAsking;
  private @Nullable Question asked;
  private @Nullable Node before;

  /**
   * @param onAsking brings the panel into sight
   */
  public QuestionPanel(Texts texts, Runnable onAsking) {
    this.texts = texts;
    this.onAsking = onAsking;
    setId("question");
    getStyleClass().add("question");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(Optional.empty());
  }

  /** Asks something in the place of what was asked before. */
  public void ask(Question question) {
    onAsking.run();
    if (asked == null) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    asked = question;
    show(Optional.of(question));
  }

  public boolean isAsking() {
    return asked != null;
  }

  /** Leaves the question as it was, unanswered. */
  public void leave() {
    asked = null;
    show(Optional.empty());
    Node owner = before;
    before = null;
    if (owner != null && owner.getScene() != null) {
      owner.requestFocus();
    }
  }

  private void show(Optional<Question> question) {
    getChildren().clear();
    setVisible(question.isPresent());
    setManaged(question.isPresent());
    question.ifPresent(this::fill);
  }

  private void fill(Question question) {
    Label title = new Label(question.title());
    title.setId(question.id() + "-title");
    title.getStyleClass().add("question-title");
    title.setWrapText(true);
    ScrollPane body = new ScrollPane(question.body());
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    if (question.body() instanceof Region content) {
      content
          .heightProperty()
          .subscribe(
              height -> body.setPrefViewportHeight(Math.min(height.doubleValue(), MOST_HEIGHT)));
    }
    Button confirm = new Button(question.confirm());
    confirm.setId(question.id() + "-confirm");
    confirm.setDefaultButton(false);
    confirm.getStyleClass().add("accent");
    confirm.setOnAction(event -> confirm());
    Button leave = new Button(texts.get("question.leave"));
    leave.setId(question.id() + "-leave");
    leave.setOnAction(event -> leave());
    Label keys = new Label(texts.get("question.keys"));
    keys.getStyleClass().addAll("small", "soft");
    HBox buttons = new HBox(8, confirm, leave, keys);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, body, buttons);
    Node first = question.first().equals(question.body()) ? confirm : question.first();
    // the parts within take their place now, so that a quick Enter is for the question already
    applyCss();
    layout();
    first.requestFocus();
    Platform.runLater(() -> {
      if (question.equals(asked) && !isFocusWithin()) {
        first.requestFocus();
      }
    });
  }

  private void pressed(KeyEvent event) {
    boolean inLongText = event.getTarget() instanceof TextArea && !event.isShortcutDown();
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.ENTER && !inLongText && !isToLeave(event)) {
      event.consume();
      confirm();
    }
  }

  private boolean isToLeave(KeyEvent event) {
    Question question = asked;
    return question != null
        && event.getTarget() instanceof Button button
        && (question.id() + "-leave").equals(button.getId());
  }

  private void confirm() {
    Question question = asked;
    if (question != null && question.onConfirm().getAsBoolean()) {
      leave();
    }
  }
}
