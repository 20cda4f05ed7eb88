package org.sideroscope.app.control;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.sideroscope.workstation.picture.Picture;

/** Pictures as JavaFX shows them. */
public final class PictureImage {

  private PictureImage() {}

  /** A copy of a picture. */
  public static Image of(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(
            0, 0, width, height, PixelFormat.getIntArgbInstance(), picture.toArgb(), 0, width);
    return image;
  }
}
