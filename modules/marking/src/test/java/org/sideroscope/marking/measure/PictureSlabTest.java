package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.measure.Quantity.Name;

/** What is measured on a slab is what the slab shows. */
class PictureSlabTest {

  @RepeatedTest(10)
  void ofAMinimumSlabItIsTheLowestOfTheSlicesThatIsMeasured(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Fields.anyGrid(random, 20, 20, 7);
    Volume volume = Fields.of(grid, Geometry.VOLUME, _ -> random.nextInt(300));
    double spacing = grid.sliceSpacingMm();
    PictureSlab slab =
        new PictureSlab(
            grid, Slab.of(2.5 * spacing, Projection.MIN), Interpolation.TRILINEAR, true);
    Measuring measuring = new Measuring(volume, ValueUnit.NONE, Optional.of(slab));

    int column = 3 + random.nextInt(12);
    int row = 3 + random.nextInt(12);
    PatientPoint beside = grid.toPatient(VoxelPosition.of(column + 0.3, row - 0.4, 3));
    assertEquals(
        lowest(volume, column, row), measuring.of(new PointProbe(beside)).getFirst().value(), 1e-3);

    EllipseRegion ellipse =
        new EllipseRegion(
            grid.toPatient(VoxelIndex.of(column, row, 3)),
            grid.columnStep().times(2.3),
            grid.rowStep().times(1.4));
    double sum = 0;
    int count = 0;
    for (int x = -2; x <= 2; x++) {
      for (int y = -1; y <= 1; y++) {
        if (x * x / (2.3 * 2.3) + y * y / (1.4 * 1.4) <= 1) {
          sum += lowest(volume, column + x, row + y);
          count++;
        }
      }
    }
    List<Quantity> measured = measuring.of(ellipse);
    assertEquals(count, Fields.value(measured, Name.VOXELS));
    assertEquals(sum / count, Fields.value(measured, Name.MEAN), 1e-3);
  }

  @Test
  void aDarkLineInTheNextSliceShowsAsADipOfTheSlab() {
    VolumeGrid grid = Grids.axial(60, 20, 5, 0.5, 0.5, 2);
    Volume volume =
        Fields.of(
            grid,
            Geometry.VOLUME,
            at -> Math.abs(at.x()) < 0.6 && grid.toVoxel(at).nearest().slice() == 3 ? 20 : 100);
    ProfileLine line =
        new ProfileLine(
            grid.toPatient(VoxelIndex.of(10, 10, 2)), grid.toPatient(VoxelIndex.of(50, 10, 2)));
    PictureSlab slab =
        new PictureSlab(grid, Slab.of(4, Projection.MIN), Interpolation.TRILINEAR, true);

    assertEquals(1, Measuring.of(volume, ValueUnit.NONE).of(line).size(), "a length, and no dip");
    List<Quantity> measured = new Measuring(volume, ValueUnit.NONE, Optional.of(slab)).of(line);
    assertEquals(80, Fields.value(measured, Name.DIP_DEPTH), 0.1);
    assertEquals(10, Fields.value(measured, Name.DIP_POSITION), 0.8);
  }

  private static double lowest(Volume volume, int column, int row) {
    return IntStream.rangeClosed(2, 4)
        .mapToDouble(slice -> volume.real(VoxelIndex.of(column, row, slice)))
        .min()
        .orElseThrow();
  }
}
