package org.sideroscope.viewer;

import javafx.scene.image.ImageView;

/** The picture of a viewport, in the pixels of the screen, so that nothing scales or smooths it. */
final class PictureView extends ImageView {

  private final ScreenPicture screen = new ScreenPicture();

  PictureView() {
    setSmooth(false);
  }

  /**
   * Shows a frame.
   *
   * @param renderScale pixels of the screen per device-independent pixel
   */
  void show(Frame frame, ScreenPlace place, double renderScale) {
    setImage(screen.of(frame, place));
    setX(place.left() / renderScale);
    setY(place.top() / renderScale);
    setFitWidth(place.width() / renderScale);
    setFitHeight(place.height() / renderScale);
  }

  /** Shows nothing for now: the picture was moved out of the viewport. */
  void hide() {
    setImage(null);
  }

  /** Shows nothing, and keeps nothing of what was shown. */
  void clear() {
    setImage(null);
    screen.clear();
  }
}
