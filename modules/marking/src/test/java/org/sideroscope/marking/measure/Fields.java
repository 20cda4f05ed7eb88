package org.sideroscope.marking.measure;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.measure.Quantity.Name;

/** Volumes for tests whose values are known in advance. */
final class Fields {

  /** Stored values are this many times finer than the real ones. */
  private static final double FINENESS = 100;

  private Fields() {}

  /** A volume whose real value at each voxel is that of a function of its place, to 0.005. */
  static Volume of(VolumeGrid grid, Geometry geometry, ToDoubleFunction<PatientPoint> field) {
    Volume volume = Volume.empty(grid, geometry, StoredPixels.SIGNED);
    for (int slice = 0; slice < grid.slices(); slice++) {
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        VoxelIndex index = VoxelIndex.of(i % grid.columns(), i / grid.columns(), slice);
        pixels[i] = (short) Math.round(field.applyAsDouble(grid.toPatient(index)) * FINENESS);
      }
      volume.putSlice(slice, pixels, ValueScale.of(1 / FINENESS, 0));
    }
    return volume;
  }

  /** A volume of noise in which some voxels are padding and some slices are missing. */
  static Volume broken(VolumeGrid grid, Random random) {
    StoredPixels meaning =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-50, 50)));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, meaning);
    for (int slice = 0; slice < grid.slices(); slice++) {
      if (random.nextInt(6) == 0) {
        volume.declareMissing(slice);
        continue;
      }
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (short) random.nextInt(-500, 500);
      }
      volume.putSlice(
          slice, pixels, ValueScale.of(random.nextDouble(0.1, 3), random.nextDouble(-1000, 1000)));
    }
    return volume;
  }

  /** A grid of any direction with voxels of any shape. */
  static VolumeGrid anyGrid(Random random, int columns, int rows, int slices) {
    PatientVector across = anyVector(random).unit();
    PatientVector through = across.cross(anyVector(random)).unit();
    return new VolumeGrid(
        columns,
        rows,
        slices,
        PatientPoint.of(random.nextDouble(-200, 200), random.nextDouble(-200, 200), 7),
        across.times(random.nextDouble(0.2, 2)),
        through.cross(across).unit().times(random.nextDouble(0.2, 2)),
        through.times(random.nextBoolean() ? random.nextDouble(0.5, 6) : -1.5));
  }

  static PatientVector anyVector(Random random) {
    return PatientVector.of(
        random.nextDouble(0.1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
  }

  /** What was measured under a name. */
  static double value(List<Quantity> measured, Name name) {
    return measured.stream()
        .filter(each -> each.name() == name)
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElseThrow();
  }
}
