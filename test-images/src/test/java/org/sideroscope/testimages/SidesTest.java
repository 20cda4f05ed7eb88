package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Left is left in the files, judged by the headers alone. */
@ExtendWith(WrittenStudies.class)
class SidesTest {

  /** Far beyond what noise does to a stored value. */
  private static final int PLAINLY_DARKER = 400;

  @Test
  void markerIsOnTheLeftTemple(WrittenStudies.Small studies) {
    int onMarker = 0;
    int onOtherSide = 0;
    for (WrittenImage image : WrittenImage.series(studies.of(PhantomCase.NORMAL), "swi")) {
      for (int row = 0; row < image.whole("Rows"); row++) {
        for (int column = 0; column < image.whole("Columns"); column++) {
          double[] at = image.patient(column, row);
          boolean temple = Math.abs(at[1] + 14) < 10 && Math.abs(at[2] - 24) < 10;
          if (temple && Math.abs(at[0]) > 76.5 && image.pixel(column, row) > 1800) {
            if (at[0] > 0) {
              onMarker++;
            } else {
              onOtherSide++;
            }
          }
        }
      }
    }
    assertTrue(onMarker >= 10, "bright voxels on the left: " + onMarker);
    assertEquals(0, onOtherSide);
  }

  @Test
  void rightSidedDepositsDarkenTheRight(WrittenStudies.Small studies) {
    int[] darker = darkerThanNormal(studies, PhantomCase.TYPE_2_SECONDARY, -15);
    assertTrue(darker[1] > 1000, "on the right: " + darker[1]);
    assertEquals(0, darker[0]);
  }

  @Test
  void leftSulciDarkenTheLeft(WrittenStudies.Small studies) {
    int[] darker = darkerThanNormal(studies, PhantomCase.CSS_FOCAL, 100);
    assertTrue(darker[0] > 1000, "on the left: " + darker[0]);
    assertEquals(0, darker[1]);
  }

  @Test
  void leftSulciDarkenTheLeftOfTheSagittalSeries(WrittenStudies.Small studies) {
    List<WrittenImage> normal = WrittenImage.series(studies.of(PhantomCase.NORMAL), "t2-sagittal");
    List<WrittenImage> css = WrittenImage.series(studies.of(PhantomCase.CSS_FOCAL), "t2-sagittal");
    for (int slice = 0; slice < normal.size(); slice++) {
      boolean left = normal.get(slice).patient(0, 0)[0] > 3;
      boolean right = normal.get(slice).patient(0, 0)[0] < -3;
      boolean differs = !normal.get(slice).hasPixelsOf(css.get(slice));
      assertTrue(!right || !differs, "a right slice changed");
      assertTrue(
          !left || normal.get(slice).patient(0, 0)[0] < 8 || differs, "a left slice did not");
    }
  }

  /**
   * Voxels below {@code topZ} plainly darker than in the normal case: on the left, on the right.
   */
  private static int[] darkerThanNormal(
      WrittenStudies.Small studies, PhantomCase phantomCase, double topZ) {
    List<WrittenImage> normal = WrittenImage.series(studies.of(PhantomCase.NORMAL), "swi");
    List<WrittenImage> changed = WrittenImage.series(studies.of(phantomCase), "swi");
    int[] darker = new int[2];
    for (int slice = 0; slice < normal.size(); slice++) {
      WrittenImage image = normal.get(slice);
      for (int row = 0; row < image.whole("Rows"); row++) {
        for (int column = 0; column < image.whole("Columns"); column++) {
          double[] at = image.patient(column, row);
          int change = image.pixel(column, row) - changed.get(slice).pixel(column, row);
          // The outlet of the fourth ventricle lies in the midline, and rims bloom across it.
          if (change > PLAINLY_DARKER && Math.abs(at[0]) > 10 && at[2] < topZ) {
            darker[at[0] > 0 ? 0 : 1]++;
          }
        }
      }
    }
    return darker;
  }
}
