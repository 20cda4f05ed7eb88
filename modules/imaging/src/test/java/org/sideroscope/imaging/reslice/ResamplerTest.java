package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

class ResamplerTest {

  private final Resampler resampler = new Resampler();

  @RepeatedTest(300)
  void anyCutThroughAnyVolumeIsThatOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    Cut cut = cutThrough(volume.grid(), random);
    for (Interpolation interpolation : Interpolation.values()) {
      float[] values = new float[cut.pixels()];
      resampler.sample(volume, cut, interpolation, values);
      for (int i = 0; i < values.length; i++) {
        PatientPoint point = pixel(cut, i);
        assertSame(NaiveSampling.at(volume, point, interpolation), values[i]);
      }
    }
  }

  /** These follow the voxels, which is done another way. */
  @RepeatedTest(100)
  void standardViewsOfAnyVolumeAreThoseOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    for (AnatomicalPlane plane :
        List.of(AnatomicalPlane.AXIAL, AnatomicalPlane.CORONAL, AnatomicalPlane.SAGITTAL)) {
      VolumeGrid view = StandardView.of(volume.grid(), plane);
      Cut cut = Cut.of(view, random.nextInt(view.slices()));
      Cut between = cut.movedBy(cut.normal().times(random.nextDouble(-0.4, 0.4)));
      for (Cut each : List.of(cut, between)) {
        float[] values = new float[each.pixels()];
        resampler.sample(volume, each, Interpolation.TRILINEAR, values);
        for (int i = 0; i < values.length; i++) {
          assertSameNear(volume, pixel(each, i), values[i]);
        }
      }
    }
  }

  /** Coarser or finer than the voxels, turned round or not, with its corner anywhere. */
  @RepeatedTest(200)
  void anyCutAlongAxesOfTheVoxelsIsThatOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    VolumeGrid grid = volume.grid();
    List<PatientVector> steps = List.of(grid.columnStep(), grid.rowStep(), grid.sliceStep());
    int right = random.nextInt(3);
    int down = (right + random.nextInt(1, 3)) % 3;
    PatientPoint corner =
        grid.toPatient(
            VoxelPosition.of(
                random.nextDouble(-2, grid.columns()),
                random.nextDouble(-2, grid.rows()),
                random.nextDouble(-2, grid.slices())));
    Cut cut =
        new Cut(
            random.nextInt(1, 20),
            random.nextInt(1, 20),
            corner,
            steps.get(right).times(anyStep(random)),
            steps.get(down).times(anyStep(random)));
    for (Interpolation interpolation : Interpolation.values()) {
      float[] values = new float[cut.pixels()];
      resampler.sample(volume, cut, interpolation, values);
      for (int i = 0; i < values.length; i++) {
        assertSame(NaiveSampling.at(volume, pixel(cut, i), interpolation), values[i]);
      }
    }
  }

  private static double anyStep(Random random) {
    double step = random.nextInt(3) == 0 ? 1 : random.nextDouble(0.2, 3);
    return random.nextBoolean() ? step : -step;
  }

  /** Pixels of these views may lie on the very border of a voxel, and belong to either side. */
  private static void assertSameNear(Volume volume, PatientPoint point, float actual) {
    VolumeGrid grid = volume.grid();
    for (int way = 0; way < 27; way++) {
      PatientPoint near =
          point
              .plus(grid.columnStep().times(1e-10 * (way % 3 - 1)))
              .plus(grid.rowStep().times(1e-10 * (way / 3 % 3 - 1)))
              .plus(grid.sliceStep().times(1e-10 * (way / 9 - 1)));
      double expected = NaiveSampling.at(volume, near, Interpolation.TRILINEAR);
      if (Double.isNaN(expected) == Float.isNaN(actual)) {
        assertSame(expected, actual);
        return;
      }
    }
    fail("one of both is empty at " + point);
  }

  @RepeatedTest(60)
  void anySlabThroughAnyVolumeIsThatOfTheSlowWay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    Cut cut = cutThrough(volume.grid(), random);
    PatientVector step = cut.normal().times(random.nextDouble(0.5, 2));
    int reach = random.nextInt(4);
    Slab slab = Slab.of(Math.max(0.1, 2 * reach * step.length()), anyOf(random));
    float[] values = new float[cut.pixels()];
    resampler.project(volume, cut, step, slab, Interpolation.TRILINEAR, values);
    for (int i = 0; i < values.length; i++) {
      List<Double> behind = new ArrayList<>();
      for (int k = -reach; k <= reach; k++) {
        PatientPoint point = pixel(cut, i).plus(step.times(k));
        behind.add(NaiveSampling.at(volume, point, Interpolation.TRILINEAR));
      }
      assertSame(projected(behind, slab.projection()), values[i]);
    }
  }

  static double projected(List<Double> values, Projection projection) {
    var there = values.stream().filter(value -> !value.isNaN()).mapToDouble(Double::doubleValue);
    return switch (projection) {
      case MIN -> there.min().orElse(Double.NaN);
      case MAX -> there.max().orElse(Double.NaN);
      case MEAN -> there.average().orElse(Double.NaN);
    };
  }

  static Projection anyOf(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Projection.MIN;
      case 1 -> Projection.MEAN;
      default -> Projection.MAX;
    };
  }

  private static PatientPoint pixel(Cut cut, int index) {
    int row = index / cut.columns();
    return cut.toPatient(index % cut.columns(), row);
  }

  static void assertSame(double expected, float actual) {
    assertEquals(Double.isNaN(expected), Float.isNaN(actual), expected + " and " + actual);
    if (!Double.isNaN(expected)) {
      assertEquals(expected, actual, 1e-3 + Math.abs(expected) * 1e-6);
    }
  }

  /** Turned anyhow, about a place near the volume, so that some pixels miss it. */
  private static Cut cutThrough(VolumeGrid grid, Random random) {
    PatientVector right = RandomVolumes.direction(random);
    PatientVector down = right.cross(RandomVolumes.direction(random)).unit();
    PatientPoint middle =
        grid.toPatient(
            VoxelPosition.of(
                random.nextDouble(grid.columns()),
                random.nextDouble(grid.rows()),
                random.nextDouble(grid.slices())));
    double step = random.nextDouble(0.3, 2);
    int columns = random.nextInt(1, 20);
    int rows = random.nextInt(1, 20);
    PatientPoint origin =
        middle.plus(right.times(-step * columns / 2)).plus(down.times(-step * rows / 2));
    return new Cut(columns, rows, origin, right.times(step), down.times(step));
  }

  @RepeatedTest(50)
  void theCutOfASliceIsThatSlice(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = RandomVolumes.filled(RandomVolumes.grid(random), random);
    int slice = random.nextInt(volume.grid().slices());
    float[] values = new float[volume.grid().voxelsPerSlice()];
    resampler.sample(volume, Cut.of(volume.grid(), slice), Interpolation.TRILINEAR, values);
    for (int i = 0; i < values.length; i++) {
      int columns = volume.grid().columns();
      assertSame(NaiveSampling.value(volume, i % columns, i / columns, slice), values[i]);
    }
  }

  @Test
  void aMissingSliceIsEmptyOverItsThicknessAndNothingIsBlendedAcrossIt() {
    Volume volume = column(StoredPixels.UNSIGNED);
    put(volume, 0, 100);
    volume.declareMissing(1);
    put(volume, 2, 300);
    put(volume, 3, 400);

    float[] values = new float[17];
    Cut down = downFrom(-0.5, 0.25, values.length);
    resampler.sample(volume, down, Interpolation.TRILINEAR, values);

    float none = Float.NaN;
    assertArrayEquals(
        new float[] {
          100, 100, 100, 100, none, none, none, none, 300, 300, 300, 325, 350, 375, 400, 400, 400
        },
        values);
  }

  @Test
  void paddingIsNeverBlendedNorTheLowestOfASlab() {
    StoredPixels meaning =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-2000, -2000)));
    Volume volume = column(meaning);
    put(volume, 0, 10);
    put(volume, 1, -2000);
    put(volume, 2, 30);
    put(volume, 3, 40);

    float[] values = new float[8];
    resampler.sample(volume, downFrom(0.25, 0.25, 8), Interpolation.TRILINEAR, values);
    assertArrayEquals(
        new float[] {10, Float.NaN, Float.NaN, Float.NaN, Float.NaN, 30, 30, 30}, values);

    float[] lowest = new float[1];
    Cut second = new Cut(1, 1, PatientPoint.of(0, 0, 1), axis(1, 0, 0), axis(0, 1, 0));
    resampler.project(
        volume, second, axis(0, 0, 1), Slab.of(2, Projection.MIN), Interpolation.NEAREST, lowest);
    assertEquals(10, lowest[0]);
  }

  @Test
  void aSlabThickerThanTheVolumeEndsWithIt() {
    Volume volume = column(StoredPixels.UNSIGNED);
    for (int slice = 0; slice < 4; slice++) {
      put(volume, slice, 10 * slice + 5);
    }
    float[] mean = new float[1];
    Cut cut = new Cut(1, 1, PatientPoint.of(0, 0, 0), axis(1, 0, 0), axis(0, 1, 0));
    Slab slab = Slab.of(1e12, Projection.MEAN);
    resampler.project(volume, cut, axis(0, 0, 1), slab, Interpolation.NEAREST, mean);
    assertEquals(20, mean[0]);
  }

  @Test
  void aSlabThatIsOvertakenIsGivenUp() {
    Volume volume = column(StoredPixels.UNSIGNED);
    for (int slice = 0; slice < 4; slice++) {
      put(volume, slice, 7);
    }
    Cut cut = new Cut(1, 1, PatientPoint.of(0, 0, 0), axis(1, 0, 0), axis(0, 1, 0));
    Slab slab = Slab.of(4, Projection.MIN);
    float[] lowest = new float[1];
    int[] asked = {0};
    assertFalse(
        resampler.project(
            volume, cut, axis(0, 0, 1), slab, Interpolation.NEAREST, lowest, () -> ++asked[0] > 1));
    assertEquals(2, asked[0]);
    assertTrue(
        resampler.project(
            volume, cut, axis(0, 0, 1), slab, Interpolation.NEAREST, lowest, () -> false));
    assertEquals(7, lowest[0]);
  }

  @Test
  void aTargetThatIsTooSmallIsRefused() {
    Volume volume = column(StoredPixels.UNSIGNED);
    Cut cut = downFrom(0, 1, 4);
    assertThrows(
        IllegalArgumentException.class,
        () -> resampler.sample(volume, cut, Interpolation.NEAREST, new float[3]));
  }

  @Test
  void whatIsNotLoadedYetIsEmpty() {
    Volume volume = column(StoredPixels.UNSIGNED);
    float[] values = new float[4];
    resampler.sample(volume, downFrom(0, 1, 4), Interpolation.TRILINEAR, values);
    for (float value : values) {
      assertTrue(Float.isNaN(value));
    }
  }

  /** One voxel a slice, four slices, a millimetre each. */
  private static Volume column(StoredPixels meaning) {
    return Volume.empty(
        new VolumeGrid(
            1, 1, 4, PatientPoint.of(0, 0, 0), axis(1, 0, 0), axis(0, 1, 0), axis(0, 0, 1)),
        Geometry.VOLUME,
        meaning);
  }

  private static void put(Volume volume, int slice, int stored) {
    volume.putSlice(slice, new short[] {(short) stored}, ValueScale.IDENTITY);
  }

  private static Cut downFrom(double z, double stepMm, int rows) {
    return new Cut(1, rows, PatientPoint.of(0, 0, z), axis(1, 0, 0), axis(0, 0, stepMm));
  }

  private static PatientVector axis(double x, double y, double z) {
    return PatientVector.of(x, y, z);
  }
}
