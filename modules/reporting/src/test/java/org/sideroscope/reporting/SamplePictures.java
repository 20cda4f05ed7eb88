package org.sideroscope.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.Png;

/** Small pictures that stand for key images. */
final class SamplePictures {

  private SamplePictures() {}

  static List<KeyImage> keyImages() {
    return List.of(
        image(0x6b6b6b, "", 48, "vermis/superior"),
        image(0x7d7d7d, "Rim of the pons, thinner on the right.", 40, "brainstem/pons.left", "cn8"),
        image(0x909090, "", 71, "sulci/s1", "sulci/s2"));
  }

  private static KeyImage image(int grey, String caption, int slice, String... labels) {
    return new KeyImage(
        png(grey),
        caption,
        List.of(labels),
        new KeyImage.Slice("SWI axial", slice, 96, "2.25.77." + slice));
  }

  static Png png(int grey) {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(grey));
    graphics.fillOval(8, 4, 48, 56);
    graphics.setColor(Color.BLACK);
    graphics.drawOval(24, 30, 16, 12);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Png.of(bytes.toByteArray());
  }
}
