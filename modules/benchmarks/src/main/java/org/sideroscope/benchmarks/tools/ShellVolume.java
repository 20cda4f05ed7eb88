package org.sideroscope.benchmarks.tools;

import java.util.Random;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/** A volume of noise with a thin dark shell in it, which every cut through its middle shows. */
final class ShellVolume {

  /** Of the shell, about the middle of the volume, which lies at the origin of patient space. */
  static final double RADIUS_MM = 40;

  private static final double HALF_THICKNESS_MM = 0.8;
  private static final double PIXEL_MM = 0.45;
  private static final double SLICE_MM = 1.2;
  private static final int TISSUE = 600;
  private static final int SHELL = 120;
  private static final int NOISE = 30;

  private ShellVolume() {}

  static Volume of(int size, int slices) {
    VolumeGrid grid =
        new VolumeGrid(
            size,
            size,
            slices,
            PatientPoint.of(-size * PIXEL_MM / 2, -size * PIXEL_MM / 2, -slices * SLICE_MM / 2),
            PatientVector.of(PIXEL_MM, 0, 0),
            PatientVector.of(0, PIXEL_MM, 0),
            PatientVector.of(0, 0, SLICE_MM));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    Random random = new Random(1);
    for (int slice = 0; slice < slices; slice++) {
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        PatientPoint at = grid.toPatient(VoxelIndex.of(i % size, i / size, slice));
        double out = at.distanceMm(PatientPoint.of(0, 0, 0));
        int value = Math.abs(out - RADIUS_MM) < HALF_THICKNESS_MM ? SHELL : TISSUE;
        pixels[i] = (short) Math.max(0, value + NOISE * random.nextGaussian());
      }
      volume.putSlice(slice, pixels, ValueScale.IDENTITY);
    }
    return volume;
  }
}
