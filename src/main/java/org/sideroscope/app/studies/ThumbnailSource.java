package org.sideroscope.app.studies;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.sideroscope.dicom.ImageStack;

/** Where small pictures of stacks come from. */
@FunctionalInterface
public interface ThumbnailSource {

  /**
   * Asks for the picture of a stack.
   *
   * @param onReady called on the window's thread, at once if the picture is known; not called where
   *     none can be made
   */
  void request(ImageStack stack, Consumer<Image> onReady);
}
