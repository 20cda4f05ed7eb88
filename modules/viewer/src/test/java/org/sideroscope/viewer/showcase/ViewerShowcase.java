package org.sideroscope.viewer.showcase;

import javafx.application.Application;

/**
 * Shows the viewport alone: {@code ViewerShowcase [SCENE] [--snapshot=FILE.png] [--width=900]
 * [--height=700]}, where SCENE is one of {@code axial sagittal coronal oblique feet-first
 * flat-pixels inverted cuts states four}.
 */
public final class ViewerShowcase {

  private ViewerShowcase() {}

  public static void main(String[] arguments) {
    // the launched class must not be an Application itself on the class path
    Application.launch(ShowcaseWindow.class, arguments);
  }
}
