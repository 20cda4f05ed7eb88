package org.sideroscope.app.coordinating;

import javafx.scene.layout.Region;

/** One page of the sheet of a project. It is made once and may come into sight many times. */
public interface ProjectPage {

  /** Names it in style sheets and tests: {@code overview}. */
  String id();

  /** The key of its name in the bundle. */
  String nameKey();

  Region view();

  /** It comes into sight; the project may have changed since it was seen last. */
  void show();

  /** It goes out of sight. What is under way goes on, what was typed is kept. */
  default void hide() {}
}
