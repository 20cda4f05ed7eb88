package org.sideroscope.marking;

import java.util.Random;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/** Grids for tests. */
public final class Grids {

  private Grids() {}

  /** An axial grid with the given spacings in mm. */
  public static VolumeGrid axial(int columns, int rows, int slices, double... spacingMm) {
    return new VolumeGrid(
        columns,
        rows,
        slices,
        PatientPoint.of(-columns * spacingMm[0] / 2, -rows * spacingMm[1] / 2, -30),
        PatientVector.of(spacingMm[0], 0, 0),
        PatientVector.of(0, spacingMm[1], 0),
        PatientVector.of(0, 0, spacingMm[2]));
  }

  /** A grid of any direction and small random size. */
  public static VolumeGrid oblique(Random random) {
    PatientVector across = anyVector(random).unit();
    PatientVector through = across.cross(anyVector(random)).unit();
    PatientVector down = through.cross(across).unit();
    return new VolumeGrid(
        1 + random.nextInt(150),
        1 + random.nextInt(150),
        1 + random.nextInt(12),
        PatientPoint.of(random.nextDouble(-200, 200), random.nextDouble(-200, 200), 7),
        across.times(random.nextDouble(0.2, 3)),
        down.times(random.nextDouble(0.2, 3)),
        through.times(random.nextBoolean() ? random.nextDouble(0.5, 6) : -2));
  }

  private static PatientVector anyVector(Random random) {
    return PatientVector.of(
        random.nextDouble(0.1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
  }

  /** A few runs of voxels anywhere in the grid. */
  public static VoxelRuns anyVoxels(VolumeGrid grid, Random random) {
    long total = (long) grid.voxelsPerSlice() * grid.slices();
    VoxelRuns.Builder runs = VoxelRuns.builder();
    int wanted = random.nextInt(30);
    for (int i = 0; i < wanted; i++) {
      long start = random.nextLong(total);
      runs.add(start, Math.min(total, start + 1 + random.nextInt(300)));
    }
    return runs.build();
  }
}
