package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.sideroscope.workstation.awt.PngEncoder;
import org.sideroscope.workstation.picture.Picture;

/**
 * A picture of this run beside the one that a person has looked at, which the user guide shows.
 * Compared in blocks by their mean lightness: the fonts of another machine move the edges of
 * letters, a mistake moves the patient. {@code -Dsideroscope.golden.update=true} takes the pictures
 * of this run instead.
 */
final class ComparedPicture {

  private static final Path FOLDER = OpenWindow.ROOT.resolve("docs/pictures/viewing");
  private static final Path MADE = OpenWindow.ROOT.resolve("target/pictures");
  private static final int BLOCK = 16;
  private static final double SAME_UP_TO = 14;
  private static final double MOST_BLOCKS = 0.03;

  private ComparedPicture() {}

  static void assertLooksLike(String name, Image actual) throws IOException {
    boolean update = Boolean.getBoolean("sideroscope.golden.update");
    Path written = (update ? FOLDER : MADE).resolve(name + ".png");
    Files.createDirectories(written.getParent());
    Files.write(written, PngEncoder.encode(picture(actual)));
    if (update) {
      return;
    }
    Image expected;
    try (InputStream in = Files.newInputStream(FOLDER.resolve(name + ".png"))) {
      expected = new Image(in);
    }
    assertEquals(expected.getWidth(), actual.getWidth(), "width of " + name);
    assertEquals(expected.getHeight(), actual.getHeight(), "height of " + name);
    double different = differentBlocks(expected, actual);
    assertTrue(
        different <= MOST_BLOCKS,
        "%s differs in %.1f %% of its blocks; it is in %s"
            .formatted(name, 100 * different, written));
  }

  private static double differentBlocks(Image one, Image other) {
    int columns = (int) one.getWidth() / BLOCK;
    int rows = (int) one.getHeight() / BLOCK;
    int different = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double apart = Math.abs(lightness(one, column, row) - lightness(other, column, row));
        different += apart > SAME_UP_TO ? 1 : 0;
      }
    }
    return (double) different / (columns * rows);
  }

  private static double lightness(Image image, int column, int row) {
    PixelReader pixels = image.getPixelReader();
    long sum = 0;
    for (int y = row * BLOCK; y < (row + 1) * BLOCK; y++) {
      for (int x = column * BLOCK; x < (column + 1) * BLOCK; x++) {
        int argb = pixels.getArgb(x, y);
        sum += (argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF);
      }
    }
    return sum / (3.0 * BLOCK * BLOCK);
  }

  private static Picture picture(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = image.getPixelReader().getArgb(x, y);
      }
    }
    return Picture.of(width, height, pixels);
  }
}
