package org.sideroscope.cohort.agreement.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class MaskAgreementTest {

  private static final VolumeGrid GRID = axial(40, 36, 24, 0.5, 0.7, 2);

  @Test
  void aBoxAndTheSameShiftedAlongEachAxis() {
    Mask box = box(GRID, 5, 6, 4, 20, 18, 12);
    double[] spacings = {0.5, 0.7, 2};
    for (int axis = 0; axis < 3; axis++) {
      int[] shift = new int[3];
      shift[axis] = 3;
      int[] size = {15, 12, 8};
      Mask shifted =
          box(
              GRID,
              5 + shift[0],
              6 + shift[1],
              4 + shift[2],
              20 + shift[0],
              18 + shift[1],
              12 + shift[2]);

      MaskAgreement agreement = MaskAgreement.of(box, shifted);

      assertEquals((size[axis] - 3.0) / size[axis], value(agreement.dice()), 1e-12);
      assertEquals(3 * spacings[axis], value(agreement.hausdorffMm()), 1e-9);
      assertEquals(0, value(agreement.volumeDifferenceMl()), 1e-12);
    }
  }

  /** Surfaces are known to half a voxel, 0.25 mm. */
  @Test
  void concentricBallsAreAsFarApartAsTheirRadii() {
    VolumeGrid fine = axial(64, 64, 64, 0.5, 0.5, 0.5);
    Mask small = ball(fine, 10);
    Mask large = ball(fine, 13);

    MaskAgreement agreement = MaskAgreement.of(large, small);

    assertEquals(3, value(agreement.meanSurfaceDistanceMm()), 0.25);
    assertEquals(3, value(agreement.hausdorffMm()), 0.5);
    assertEquals(3, value(agreement.hausdorff95Mm()), 0.5);
    double smallMl = 4.0 / 3 * Math.PI;
    double largeMl = smallMl * 1.3 * 1.3 * 1.3;
    assertEquals(largeMl - smallMl, value(agreement.volumeDifferenceMl()), 0.03);
    assertEquals(2 * smallMl / (smallMl + largeMl), value(agreement.dice()), 0.003);
  }

  @Test
  void distancesAreThoseOfEveryPairOfSurfaceVoxelsInAnyGeometry() {
    Random random = new Random(8);
    for (int i = 0; i < 20; i++) {
      VolumeGrid tilted = tilted(random);
      Mask first = scattered(tilted, random);
      Mask second = scattered(tilted, random);

      MaskAgreement agreement = MaskAgreement.of(first, second);

      double[] there = everyPair(first, second);
      double[] back = everyPair(second, first);
      double mean =
          (Arrays.stream(there).sum() + Arrays.stream(back).sum()) / (there.length + back.length);
      assertEquals(mean, value(agreement.meanSurfaceDistanceMm()), 1e-9);
      assertEquals(Math.max(last(there), last(back)), value(agreement.hausdorffMm()), 1e-9);
      assertEquals(
          Math.max(percentile95(there), percentile95(back)),
          value(agreement.hausdorff95Mm()),
          1e-9);
    }
  }

  @Test
  void theSameMarkAgreesFully() {
    Mask box = box(GRID, 5, 6, 4, 20, 18, 12);

    MaskAgreement agreement = MaskAgreement.of(box, box);

    assertEquals(1, value(agreement.dice()));
    assertEquals(0, value(agreement.hausdorffMm()));
    assertEquals(0, value(agreement.meanSurfaceDistanceMm()));
  }

  @Test
  void whereOneMarkedNothingThereIsNoDistance() {
    Mask box = box(GRID, 5, 6, 4, 20, 18, 12);
    Mask empty = Mask.empty(GRID);

    MaskAgreement one = MaskAgreement.of(box, empty);
    assertEquals(0, value(one.dice()));
    assertEquals(15 * 12 * 8 * 0.7 / 1000, value(one.volumeDifferenceMl()), 1e-12);
    assertEquals(Undefined.Reason.MARKED_BY_ONE, reason(one.hausdorffMm()));

    MaskAgreement none = MaskAgreement.of(empty, empty);
    assertEquals(Undefined.Reason.NOTHING_MARKED, reason(none.dice()));
    assertEquals(0, value(none.volumeDifferenceMl()));
  }

  @Test
  void marksOfOtherImagesAreNotCompared() {
    MaskAgreement agreement =
        MaskAgreement.of(Mask.empty(GRID), Mask.empty(axial(40, 36, 24, 0.5, 0.7, 3)));

    assertEquals(Undefined.Reason.DIFFERENT_GRIDS, reason(agreement.dice()));
    assertEquals(Undefined.Reason.DIFFERENT_GRIDS, reason(agreement.volumeDifferenceMl()));
  }

  private static double value(Statistic statistic) {
    return statistic.estimate().orElseThrow().value();
  }

  private static Undefined.Reason reason(Statistic statistic) {
    return assertInstanceOf(Undefined.class, statistic).reason();
  }

  private static VolumeGrid axial(
      int columns, int rows, int slices, double across, double down, double through) {
    return new VolumeGrid(
        columns,
        rows,
        slices,
        PatientPoint.of(-20, 10, 5),
        PatientVector.of(across, 0, 0),
        PatientVector.of(0, down, 0),
        PatientVector.of(0, 0, through));
  }

  /** Any spacing and a slice step that is not perpendicular to the slices. */
  private static VolumeGrid tilted(Random random) {
    return new VolumeGrid(
        12,
        10,
        6,
        PatientPoint.of(3, -8, 40),
        PatientVector.of(random.nextDouble(0.3, 2), 0.1, 0),
        PatientVector.of(0.2, random.nextDouble(0.3, 2), 0.1),
        PatientVector.of(0, random.nextDouble(-1, 1), random.nextDouble(0.5, 4)));
  }

  private static Mask box(VolumeGrid grid, int x0, int y0, int z0, int x1, int y1, int z1) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    for (int z = z0; z < z1; z++) {
      for (int y = y0; y < y1; y++) {
        long start = GridRows.linear(grid, x0, y, z);
        runs.add(start, start + x1 - x0);
      }
    }
    return Mask.of(grid, runs.build());
  }

  private static Mask ball(VolumeGrid grid, double radiusMm) {
    PatientPoint centre =
        grid.toPatient(VoxelIndex.of(grid.columns() / 2, grid.rows() / 2, grid.slices() / 2));
    return marked(grid, voxel -> grid.toPatient(voxel).distanceMm(centre) <= radiusMm);
  }

  private static Mask scattered(VolumeGrid grid, Random random) {
    int any = random.nextInt(grid.columns() * grid.rows() * grid.slices());
    return marked(
        grid,
        voxel ->
            random.nextInt(4) == 0
                || GridRows.linear(grid, voxel.column(), voxel.row(), voxel.slice()) == any);
  }

  @FunctionalInterface
  private interface Choice {
    boolean holds(VoxelIndex voxel);
  }

  private static Mask marked(VolumeGrid grid, Choice choice) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    long total = (long) grid.voxelsPerSlice() * grid.slices();
    for (long i = 0; i < total; i++) {
      if (choice.holds(voxel(grid, i))) {
        runs.add(i, i + 1);
      }
    }
    return Mask.of(grid, runs.build());
  }

  private static VoxelIndex voxel(VolumeGrid grid, long linear) {
    int line = (int) (linear / grid.columns());
    return VoxelIndex.of((int) (linear % grid.columns()), line % grid.rows(), line / grid.rows());
  }

  private static double[] everyPair(Mask from, Mask to) {
    return surface(from)
        .boxed()
        .mapToDouble(a -> nearest(from.grid().toPatient(voxel(from.grid(), a)), to))
        .sorted()
        .toArray();
  }

  private static double nearest(PatientPoint point, Mask mask) {
    return surface(mask)
        .mapToDouble(b -> mask.grid().toPatient(voxel(mask.grid(), b)).distanceMm(point))
        .min()
        .orElseThrow();
  }

  private static IntStream surface(Mask mask) {
    VolumeGrid grid = mask.grid();
    return IntStream.range(0, grid.voxelsPerSlice() * grid.slices())
        .filter(i -> mask.contains(voxel(grid, i)) && isOpen(mask, voxel(grid, i)));
  }

  private static boolean isOpen(Mask mask, VoxelIndex v) {
    int marked = 0;
    for (int step = -1; step <= 1; step += 2) {
      marked += mask.contains(VoxelIndex.of(v.column() + step, v.row(), v.slice())) ? 1 : 0;
      marked += mask.contains(VoxelIndex.of(v.column(), v.row() + step, v.slice())) ? 1 : 0;
      marked += mask.contains(VoxelIndex.of(v.column(), v.row(), v.slice() + step)) ? 1 : 0;
    }
    return marked < 6;
  }

  private static double last(double[] sorted) {
    return sorted[sorted.length - 1];
  }

  private static double percentile95(double[] sorted) {
    double place = 0.95 * (sorted.length - 1);
    int below = (int) place;
    return sorted[below]
        + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
  }
}
