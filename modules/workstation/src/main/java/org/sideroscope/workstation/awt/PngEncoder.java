package org.sideroscope.workstation.awt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sideroscope.workstation.picture.GreyPicture;
import org.sideroscope.workstation.picture.Picture;

/** Pictures as PNG: size and pixels, and nothing beside them. */
public final class PngEncoder {

  private PngEncoder() {}

  /** The bytes of a PNG file with three bytes a pixel and no transparency. */
  public static byte[] encode(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, picture.toArgb(), 0, width);
    return encode(image);
  }

  /** The bytes of a PNG file with one or two bytes of grey a pixel. */
  public static byte[] encode(GreyPicture picture) {
    boolean deep = picture.bits() == 16;
    BufferedImage image =
        new BufferedImage(
            picture.width(),
            picture.height(),
            deep ? BufferedImage.TYPE_USHORT_GRAY : BufferedImage.TYPE_BYTE_GRAY);
    short[] greys = picture.toGreys();
    // into the raster: going through colours would bend the greys
    image
        .getRaster()
        .setDataElements(0, 0, picture.width(), picture.height(), deep ? greys : bytes(greys));
    return encode(image);
  }

  private static byte[] bytes(short[] greys) {
    byte[] bytes = new byte[greys.length];
    for (int i = 0; i < greys.length; i++) {
      bytes[i] = (byte) greys[i];
    }
    return bytes;
  }

  private static byte[] encode(BufferedImage image) {
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
