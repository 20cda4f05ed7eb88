package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

class MarkStatisticsTest {

  @Test
  void aBandIsAsThickAsItsVoxelsWhetherOddOrEven() {
    for (int thick = 1; thick <= 6; thick++) {
      VolumeGrid grid = Grids.axial(80, 40, 1, 0.7, 0.9, 3);
      Mask band = rectangle(grid, 5, 10, 60, thick);
      assertEquals(thick * 0.9, MarkStatistics.of(band).maxThicknessMm(), 1e-9);
    }
  }

  @Test
  void aSingleVoxelIsAsThickAsItsShorterEdge() {
    VolumeGrid grid = Grids.axial(80, 40, 1, 0.7, 0.9, 3);

    assertEquals(0.7, MarkStatistics.of(rectangle(grid, 79, 39, 1, 1)).maxThicknessMm(), 1e-9);
  }

  @Test
  void nothingMarkedMeasuresNothing() {
    assertEquals(
        new MarkStatistics(0, 0, 0, 0),
        MarkStatistics.of(Mask.empty(Grids.axial(9, 9, 2, 1, 1, 1))));
  }

  @Test
  void aDiscIsAboutAsThickAsTheBrushThatMadeIt() {
    VolumeGrid grid = Grids.axial(200, 200, 2, 0.5, 0.4, 3);
    List<VoxelPosition> dot = List.of(VoxelPosition.of(100.3, 99.8, 1));

    MarkStatistics statistics = MarkStatistics.of(Mask.of(grid, new Brush(20).cover(grid, dot)));

    assertEquals(20, statistics.maxThicknessMm(), 1);
    assertEquals(1, statistics.slices());
    assertEquals(Math.PI * 100 * 3 / 1000, statistics.volumeMl(), 0.02);
    assertEquals(statistics.voxels() * 0.5 * 0.4 * 3 / 1000, statistics.volumeMl(), 1e-12);
  }

  @RepeatedTest(60)
  void agreesWithTryingEveryDisc(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid =
        Grids.axial(14, 11, 1, random.nextDouble(0.3, 2), random.nextDouble(0.3, 2), 1);
    VoxelRuns.Builder voxels = VoxelRuns.builder().add(60, 90);
    for (int i = 0; i < 8; i++) {
      long start = random.nextLong(140);
      voxels.add(start, start + 1 + random.nextInt(13));
    }
    Mask mask = Mask.of(grid, voxels.build());

    assertEquals(naiveThicknessMm(mask), MarkStatistics.of(mask).maxThicknessMm(), 1e-9);
  }

  private static double naiveThicknessMm(Mask mask) {
    double thickest = 0;
    for (int y = 0; y <= 2 * mask.grid().rows(); y++) {
      for (int x = 0; x <= 2 * mask.grid().columns(); x++) {
        thickest = Math.max(thickest, 2 * clearanceMm(mask, (x - 1) / 2.0, (y - 1) / 2.0));
      }
    }
    return thickest;
  }

  /** The distance from a place to the nearest rectangle of an unmarked voxel. */
  private static double clearanceMm(Mask mask, double column, double row) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int r = -1; r <= mask.grid().rows(); r++) {
      for (int c = -1; c <= mask.grid().columns(); c++) {
        if (!mask.contains(VoxelIndex.of(c, r, 0))) {
          double dx = Math.max(0, Math.abs(column - c) - 0.5) * mask.grid().columnSpacingMm();
          double dy = Math.max(0, Math.abs(row - r) - 0.5) * mask.grid().rowSpacingMm();
          nearest = Math.min(nearest, Math.hypot(dx, dy));
        }
      }
    }
    return nearest;
  }

  private static Mask rectangle(VolumeGrid grid, int left, int top, int width, int height) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int row = top; row < top + height; row++) {
      long start = left + (long) row * grid.columns();
      voxels.add(start, start + width);
    }
    return Mask.of(grid, voxels.build());
  }
}
