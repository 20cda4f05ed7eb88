package org.sideroscope.app.context;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.FocusByKey;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.review.SessionSnapshot;

/** A line that says what is known of one part of the context, and unfolds what is asked of it. */
final class ContextSection extends VBox {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

  private final ContextPart part;
  private final Label arrow = new Label("▸");
  private final Label summary = new Label();
  private @Nullable Node body;
  private boolean open;
  private @Nullable SessionSnapshot shown;

  ContextSection(ContextPart part, CommandWords commands, Runnable onToggle) {
    this.part = part;
    setId("context-" + part.command().id());
    getStyleClass().add("context-section");
    Label title = new Label(commands.name(part.command()));
    title.setMinWidth(USE_PREF_SIZE);
    arrow.getStyleClass().add("soft");
    arrow.setMinWidth(12);
    summary.setId(getId() + "-summary");
    summary.getStyleClass().addAll("small", "soft");
    summary.setTextOverrun(OverrunStyle.ELLIPSIS);
    summary.setMinWidth(0);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(summary, Priority.ALWAYS);
    HBox head = new HBox(8, arrow, title, summary);
    head.setId(getId() + "-head");
    head.getStyleClass().add("context-head");
    head.setOnMouseClicked(_ -> onToggle.run());
    commands.hintAt(title, part.command(), commands.name(part.command()));
    getChildren().setAll(head);
  }

  boolean isOpen() {
    return open;
  }

  boolean holdsKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  void setOpen(boolean next) {
    open = next;
    arrow.setText(open ? "▾" : "▸");
    pseudoClassStateChanged(OPEN, open);
    if (open && body == null) {
      body = part.body();
      body.getStyleClass().add("context-body");
      getChildren().add(body);
    }
    if (body != null) {
      body.setVisible(open);
      body.setManaged(open);
    }
    if (shown != null) {
      show(shown);
    }
  }

  /** Brings it into sight and puts the keyboard into it. */
  void begin() {
    Platform.runLater(() -> {
      IntoSight.bring(this);
      FocusByKey.on(part.first());
    });
  }

  void show(SessionSnapshot snapshot) {
    shown = snapshot;
    String words = part.summary(snapshot);
    summary.setText(words);
    pseudoClassStateChanged(SAID, !words.isEmpty());
    if (open) {
      part.show(snapshot);
    }
  }
}
