package org.sideroscope.marking.tool;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/** Volumes whose values follow from their places, for tests. */
final class Phantoms {

  private Phantoms() {}

  /** A volume with a real value at each voxel, rounded to whole numbers. */
  static Volume of(VolumeGrid grid, ToDoubleFunction<PatientPoint> field) {
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.SIGNED);
    for (int slice = 0; slice < grid.slices(); slice++) {
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        VoxelIndex index = VoxelIndex.of(i % grid.columns(), i / grid.columns(), slice);
        pixels[i] = (short) Math.round(field.applyAsDouble(grid.toPatient(index)));
      }
      volume.putSlice(slice, pixels, ValueScale.IDENTITY);
    }
    return volume;
  }

  /** A volume of values from 0 to below a bound, without any order. */
  static Volume noise(VolumeGrid grid, int bound, Random random) {
    return of(grid, place -> random.nextInt(bound));
  }
}
