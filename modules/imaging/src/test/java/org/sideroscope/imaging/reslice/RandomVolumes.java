package org.sideroscope.imaging.reslice;

import java.util.Optional;
import java.util.Random;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/** Small volumes that lie anyhow in the patient. */
final class RandomVolumes {

  private RandomVolumes() {}

  /** Of at least two voxels on each axis, turned anyhow; some lean. */
  static VolumeGrid grid(Random random) {
    PatientVector row = direction(random);
    PatientVector column = row.cross(direction(random)).unit();
    PatientVector lean =
        random.nextInt(4) == 0 ? column.times(random.nextDouble(-1, 1)) : column.times(0);
    PatientVector normal = row.cross(column).times(random.nextBoolean() ? 1 : -1);
    return new VolumeGrid(
        random.nextInt(2, 12),
        random.nextInt(2, 12),
        random.nextInt(2, 9),
        PatientPoint.of(
            random.nextDouble(-100, 100),
            random.nextDouble(-100, 100),
            random.nextDouble(-100, 100)),
        row.times(random.nextDouble(0.3, 3)),
        column.times(random.nextDouble(0.3, 3)),
        normal.times(random.nextDouble(0.5, 6)).plus(lean));
  }

  static PatientVector direction(Random random) {
    return PatientVector.of(
            random.nextGaussian(), random.nextGaussian(), random.nextGaussian() + 1e-3)
        .unit();
  }

  /** Random values, a scale of its own for each slice, some slices missing, some with padding. */
  static Volume filled(VolumeGrid grid, Random random) {
    boolean signed = random.nextBoolean();
    Optional<StoredPixels.StoredRange> padding =
        random.nextInt(3) == 0 ? Optional.of(new StoredPixels.StoredRange(3, 5)) : Optional.empty();
    Volume volume = Volume.empty(grid, Geometry.VOLUME, new StoredPixels(signed, false, padding));
    for (int slice = 0; slice < grid.slices(); slice++) {
      if (random.nextInt(4) == 0) {
        volume.declareMissing(slice);
        continue;
      }
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (short) random.nextInt(random.nextBoolean() ? 12 : 1 << 16);
      }
      double slope = random.nextBoolean() ? random.nextDouble(0.1, 4) : random.nextDouble(-4, -0.1);
      volume.putSlice(slice, pixels, ValueScale.of(slope, random.nextDouble(-1000, 1000)));
    }
    return volume;
  }
}
