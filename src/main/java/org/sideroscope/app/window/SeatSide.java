package org.sideroscope.app.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What the window has more for somebody who sits at a project. */
interface SeatSide {

  /** What stands where a reading is asked otherwise; empty for who makes readings. */
  Optional<Region> insteadOfReading();

  /** What there is to do, above the series of the study that lies open. */
  Region above(Region studies);

  /**
   * @param root has the keyboard when nothing else has
   * @param images may be in a window of their own
   * @param reveal brings the list into sight
   */
  void bind(Node root, Node images, Runnable reveal);

  /** Whether the keyboard stays where it is when another study is shown. */
  boolean keepsKeys();

  /** Begins with what comes next. */
  void start();

  /** The window closes. Blocks. */
  void close();
}
