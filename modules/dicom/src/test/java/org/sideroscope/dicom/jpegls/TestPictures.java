package org.sideroscope.dicom.jpegls;

import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Pictures that go through every part of the coding; samples from 0 to the maximum. */
final class TestPictures {

  private TestPictures() {}

  /** Noise, a slope with a little noise, flat areas with edges, extreme values, almost black. */
  static List<int[]> all(int columns, int rows, int maximum) {
    Random random = new Random(columns * 31L + rows);
    int little = Math.max(2, maximum / 100);
    return List.of(
        picture(columns, rows, (x, y) -> random.nextInt(maximum + 1)),
        picture(
            columns,
            rows,
            (x, y) ->
                Math.min(
                    maximum,
                    (x + 2 * y) * maximum / (columns + 2 * rows) + random.nextInt(little))),
        picture(columns, rows, (x, y) -> x / 7 * 5 + y / 11 * 3 & maximum),
        picture(columns, rows, (x, y) -> random.nextInt(8) < 7 ? maximum : 0),
        picture(columns, rows, (x, y) -> random.nextInt(50) == 0 ? 1 : 0));
  }

  private static int[] picture(int columns, int rows, IntBinaryOperator at) {
    int[] picture = new int[columns * rows];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = at.applyAsInt(i % columns, i / columns);
    }
    return picture;
  }

  static int[] joined(List<int[]> pictures) {
    return pictures.stream().flatMapToInt(java.util.Arrays::stream).toArray();
  }
}
