package org.sideroscope.workstation.awt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sideroscope.workstation.picture.Picture;

/** Pictures as PNG. */
public final class PngEncoder {

  private PngEncoder() {}

  /** The bytes of a PNG file with three bytes a pixel and no transparency. */
  public static byte[] encode(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, picture.toArgb(), 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // a stream in memory: the usual one puts patients' images into temporary files
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IllegalStateException("This Java has no PNG writer.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
