package org.sideroscope.app.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Puts the keyboard onto a control as the Tab key does, so that it is seen and keeps its keys. */
public final class FocusByKey {

  private FocusByKey() {}

  public static void on(Node node) {
    node.requestFocus();
    Node scene = node.getScene() == null ? null : node.getScene().getFocusOwner();
    if (node.equals(scene) && node.requestFocusTraversal(TraversalDirection.NEXT)) {
      Node next = node.getScene().getFocusOwner();
      if (next == null || !next.requestFocusTraversal(TraversalDirection.PREVIOUS)) {
        node.requestFocus();
      }
    }
  }
}
