package org.sideroscope.app.control;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A panel laid over a window until Esc or a press beside it takes it away. It has all keys to
 * itself, the focus does not leave it, and afterwards the focus is where it was.
 */
public final class Overlay extends StackPane implements OwnKeys {

  private final Node first;
  private final ChangeListener<@Nullable Node> staying = (owner, from, to) -> stay(to);
  private @Nullable Scene shownIn;
  private @Nullable Node before;
  private boolean beforeWasVisible;

  /**
   * Creates an overlay that is not shown yet.
   *
   * @param first what has the focus while the overlay is shown
   */
  public Overlay(String id, Region panel, Node first) {
    this.first = first;
    setId(id);
    getChildren().setAll(panel);
    addEventHandler(MouseEvent.ANY, this::moused);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void moused(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getTarget() == this) {
      close();
    }
    event.consume();
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
    event.consume();
  }

  /** Lays it over what a window shows. */
  public void show(StackPane root) {
    close();
    Scene scene = root.getScene();
    shownIn = scene;
    before = scene.getFocusOwner();
    beforeWasVisible = before != null && before.isFocusVisible();
    root.getChildren().add(this);
    first.requestFocus();
    scene.focusOwnerProperty().addListener(staying);
  }

  private void stay(@Nullable Node to) {
    boolean within = false;
    for (Node at = to; at != null && !within; at = at.getParent()) {
      within = at.equals(this) || isAbove(at);
    }
    if (to != null && !within) {
      first.requestFocus();
    }
  }

  /** Whether something was laid over this in its turn. */
  private boolean isAbove(Node other) {
    return other instanceof Overlay
        && getParent() != null
        && getParent().equals(other.getParent())
        && getParent().getChildrenUnmodifiable().indexOf(other)
            > getParent().getChildrenUnmodifiable().indexOf(this);
  }

  /** Takes it away. */
  public void close() {
    Scene scene = shownIn;
    if (scene != null && getParent() instanceof StackPane root) {
      shownIn = null;
      scene.focusOwnerProperty().removeListener(staying);
      root.getChildren().remove(this);
      if (before != null && scene.equals(before.getScene())) {
        giveBack(before);
      }
      before = null;
    }
  }

  /** Whoever came to a control with the keyboard still sees where they are. */
  private void giveBack(Node owner) {
    owner.requestFocus();
    if (beforeWasVisible && owner.requestFocusTraversal(TraversalDirection.NEXT)) {
      Node next = owner.getScene().getFocusOwner();
      if (next == null || !next.requestFocusTraversal(TraversalDirection.PREVIOUS)) {
        owner.requestFocus();
      }
    }
  }
}
