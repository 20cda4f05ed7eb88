package org.sideroscope.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.Png;

/** Small drawn pictures that stand for key images. */
public final class SamplePictures {

  private SamplePictures() {}

  public static List<KeyImage> keyImages() {
    return List.of(
        image(1, "", 48, "vermis/superior"),
        image(2, "Rim of the pons, thinner on the right.", 40, "brainstem/pons.left", "cn8"),
        image(3, "", 71, "sulci/s1", "sulci/s2"));
  }

  private static KeyImage image(int number, String caption, int slice, String... labels) {
    return new KeyImage(
        png(number),
        caption,
        List.of(labels),
        new KeyImage.Slice("SWI axial", slice, 96, "2.25.77." + slice));
  }

  /** One of three pictures, from 1. */
  public static Png png(int number) {
    String name = "key-image-" + number + ".png";
    try (InputStream stream = SamplePictures.class.getResourceAsStream(name)) {
      return Png.of(Objects.requireNonNull(stream, name).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
