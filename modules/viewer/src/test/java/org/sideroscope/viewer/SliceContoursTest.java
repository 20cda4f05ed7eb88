package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class SliceContoursTest {

  private static final VolumeGrid GRID =
      new VolumeGrid(
          12,
          9,
          2,
          PatientPoint.of(0, 0, 0),
          PatientVector.of(1, 0, 0),
          PatientVector.of(0, 1, 0),
          PatientVector.of(0, 0, 1));

  private final SliceContours contours = new SliceContours();

  /** A mask from a picture in which {@code #} is marked. */
  private static Mask mask(String... rows) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length(); column++) {
        if (rows[row].charAt(column) == '#') {
          voxels.add(row * 12L + column, row * 12L + column + 1);
        }
      }
    }
    return Mask.of(GRID, voxels.build());
  }

  private List<String> loops() {
    List<String> loops = new ArrayList<>();
    for (int loop = 0; loop < contours.loopCount(); loop++) {
      List<String> corners = new ArrayList<>();
      for (int i = contours.loopStart(loop); i < contours.loopEnd(loop); i++) {
        corners.add(contours.cornerX(i) + "," + contours.cornerY(i));
      }
      loops.add(String.join(" ", corners));
    }
    return loops;
  }

  @Test
  void goesAroundOneVoxel() {
    contours.trace(mask("", " #"), 0);
    assertEquals(List.of("2,1 2,2 1,2 1,1"), loops());
  }

  @Test
  void joinsStraightPieces() {
    contours.trace(mask("###", "#"), 0);
    assertEquals(List.of("3,0 3,1 1,1 1,2 0,2 0,0"), loops());
  }

  @Test
  void goesAroundAHoleTheOtherWay() {
    contours.trace(mask("###", "# #", "###"), 0);
    assertEquals(List.of("3,0 3,3 0,3 0,0", "2,2 2,1 1,1 1,2"), loops());
  }

  @Test
  void keepsVoxelsApartThatTouchAtACorner() {
    contours.trace(mask("#", " #"), 0);
    assertEquals(2, contours.loopCount());
  }

  @Test
  void drawsNothingOnAnotherSlice() {
    contours.trace(mask("#"), 1);
    assertEquals(0, contours.loopCount());
  }

  @Test
  void startsAnewAfterClear() {
    contours.trace(mask("####", "####"), 0);
    contours.clear();
    contours.trace(mask("", "", "  #"), 0);
    assertEquals(List.of("3,2 3,3 2,3 2,2"), loops());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void enclosesExactlyTheMarkedVoxels(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int at = 0; at < GRID.voxelsPerSlice(); at++) {
      if (random.nextInt(12) < seed) {
        voxels.add(at, at + 1);
      }
    }
    Mask mask = Mask.of(GRID, voxels.build());
    contours.trace(mask, 0);
    for (int row = 0; row < GRID.rows(); row++) {
      for (int column = 0; column < GRID.columns(); column++) {
        boolean marked = mask.contains(VoxelIndex.of(column, row, 0));
        assertEquals(marked ? 1 : 0, windings(column, row), column + "," + row);
      }
    }
  }

  /** How often the loops go clockwise around the middle of a voxel. */
  private int windings(int column, int row) {
    int windings = 0;
    for (int loop = 0; loop < contours.loopCount(); loop++) {
      int end = contours.loopEnd(loop);
      int before = end - 1;
      for (int i = contours.loopStart(loop); i < end; i++) {
        windings += crossing(before, i, column, row);
        before = i;
      }
    }
    return windings;
  }

  /** Counts a vertical piece to the right of the voxel: down is clockwise. */
  private int crossing(int from, int to, int column, int row) {
    boolean right = contours.cornerX(from) > column;
    int down = contours.cornerY(from) <= row && contours.cornerY(to) > row ? 1 : 0;
    int up = contours.cornerY(to) <= row && contours.cornerY(from) > row ? 1 : 0;
    return right && contours.cornerX(from) == contours.cornerX(to) ? down - up : 0;
  }
}
