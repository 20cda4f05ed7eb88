package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.PictureScaler.Place;

class PictureScalerTest {

  private final PictureScaler scaler = new PictureScaler();

  @RepeatedTest(100)
  void everyPixelIsThatOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int turn = 0; turn < 3; turn++) {
      int columns = random.nextInt(1, 20);
      int rows = random.nextInt(1, 20);
      int[] picture =
          switch (random.nextInt(3)) {
            case 0 -> random.ints((long) columns * rows).map(PictureScalerTest::colour).toArray();
            case 1 -> random.ints((long) columns * rows).map(PictureScalerTest::grey).toArray();
            default -> greyWithColouredRows(random, columns, rows);
          };
      int width = random.nextInt(1, 40);
      int height = random.nextInt(1, 40);
      Place place =
          new Place(
              random.nextDouble(-20, 20),
              random.nextDouble(-20, 20),
              random.nextDouble(0.5, 60),
              random.nextDouble(0.5, 60));
      for (boolean smooth : new boolean[] {true, false}) {
        int[] target = random.ints(Math.multiplyExact(width, height)).toArray();
        scaler.scale(picture, columns, rows, place, smooth, target, width, height);
        for (int i = 0; i < target.length; i++) {
          int y = i / width;
          assertPixel(picture, columns, rows, place, smooth, i % width, y, target[i]);
        }
      }
    }
  }

  private static int[] greyWithColouredRows(Random random, int columns, int rows) {
    int[] picture = random.ints((long) columns * rows).map(PictureScalerTest::grey).toArray();
    for (int row = 0; row < rows; row++) {
      if (random.nextBoolean()) {
        picture[row * columns + random.nextInt(columns)] = colour(random.nextInt());
      }
    }
    return picture;
  }

  private static int colour(int random) {
    return 0xFF000000 | random;
  }

  private static int grey(int random) {
    return 0xFF000000 | (random & 0xFF) * 0x010101;
  }

  private static void assertPixel(
      int[] picture, int columns, int rows, Place place, boolean smooth, int x, int y, int actual) {
    double across = (x + 0.5 - place.left()) / place.width() * columns;
    double along = (y + 0.5 - place.top()) / place.height() * rows;
    if (across < 0 || across >= columns || along < 0 || along >= rows) {
      assertEquals(0, actual);
      return;
    }
    if (!smooth) {
      assertEquals(picture[((int) along) * columns + (int) across], actual);
      return;
    }
    for (int shift = 0; shift < 32; shift += 8) {
      double expected = 0;
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          double weight = tent(across - 0.5, column, columns) * tent(along - 0.5, row, rows);
          expected += weight * (picture[row * columns + column] >>> shift & 0xFF);
        }
      }
      // shares of 256, rounded on each axis
      assertEquals(expected, actual >>> shift & 0xFF, 2.1);
    }
    assertEquals(0xFF, actual >>> 24);
  }

  private static double tent(double position, int place, int count) {
    double within = Math.min(Math.max(position, 0), count - 1);
    return Math.max(0, 1 - Math.abs(within - place));
  }

  @Test
  void aPictureOfTheSizeOfItsPlaceIsCopied() {
    int[] picture = {0xFF102030, 0xFF405060, 0xFF708090, 0xFFA0B0C0};
    for (boolean smooth : new boolean[] {true, false}) {
      int[] target = new int[4];
      scaler.scale(picture, 2, 2, new Place(0, 0, 2, 2), smooth, target, 2, 2);
      assertArrayEquals(picture, target);
    }
  }
}
