package org.sideroscope.app.control;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Ends the typing, so that keys are commands again. */
public final class KeysBack {

  private KeysBack() {}

  /** The window as a whole has the focus from now on; what was typed is given. */
  public static void from(Node node) {
    Scene scene = node.getScene();
    if (scene != null) {
      scene.getRoot().requestFocus();
    }
  }
}
