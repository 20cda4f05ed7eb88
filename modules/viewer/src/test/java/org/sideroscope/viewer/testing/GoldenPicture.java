package org.sideroscope.viewer.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.jspecify.annotations.Nullable;

/**
 * Compares a picture with one that a person has looked at. Run the tests with {@code
 * -Dsideroscope.golden.update=true} to take the pictures of this run instead, and look at them
 * before they are committed.
 */
public final class GoldenPicture {

  /** How far pixels may differ before they count: antialiasing is no change. */
  private static final int SAME_UP_TO = 40;

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final Path FAILURES = Path.of("target", "golden-failures");

  private GoldenPicture() {}

  /**
   * @param mostDifferent share of the pixels that may differ, 0 to 1: next to none for pixels, some
   *     for texts, whose font depends on the machine
   */
  public static void assertLooksLike(String name, Image actual, double mostDifferent) {
    String file = name + ".png";
    if (Boolean.getBoolean("sideroscope.golden.update")) {
      write(FOLDER.resolve(file), actual);
      return;
    }
    Image expected = read(FOLDER.resolve(file));
    if (expected == null) {
      write(FAILURES.resolve(file), actual);
      fail("There is no picture " + file + " to compare with.");
      return;
    }
    assertSame(name, expected, actual, mostDifferent);
  }

  /** Compares two pictures of the same run. */
  public static void assertSame(String name, Image expected, Image actual, double mostDifferent) {
    assertEquals(expected.getWidth(), actual.getWidth(), "width of " + name);
    assertEquals(expected.getHeight(), actual.getHeight(), "height of " + name);
    double different = different(expected, actual);
    if (different > mostDifferent) {
      write(FAILURES.resolve(name + ".png"), actual);
      fail(
          "%s differs in %.2f %% of its pixels; it is in %s."
              .formatted(name, different * 100, FAILURES));
    }
  }

  private static double different(Image expected, Image actual) {
    PixelReader one = expected.getPixelReader();
    PixelReader other = actual.getPixelReader();
    int width = (int) expected.getWidth();
    int height = (int) expected.getHeight();
    int count = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        count += isDifferent(one.getArgb(x, y), other.getArgb(x, y)) ? 1 : 0;
      }
    }
    return (double) count / ((double) width * height);
  }

  private static boolean isDifferent(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SAME_UP_TO) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Image read(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Image(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Image picture) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Png.encode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
