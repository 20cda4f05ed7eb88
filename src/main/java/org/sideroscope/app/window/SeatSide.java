package org.sideroscope.app.window;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What the window has more for somebody who sits at a project. */
interface SeatSide {

  /** What there is to do, above the series of the study that lies open. */
  Region above(Region studies);

  /**
   * @param root has the keyboard when nothing else has
   * @param reveal brings the list into sight
   */
  void bind(Node root, Runnable reveal);

  /** Begins with what comes next. */
  void start();

  /** The window closes. Blocks. */
  void close();
}
