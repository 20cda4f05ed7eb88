package org.sideroscope.benchmarks.view;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ShortProcessor;
import java.util.Random;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/** Volumes of 12 bits in 16, as magnetic resonance images have them. */
final class BenchVolumes {

  private static final int TOP = 4096;

  private BenchVolumes() {}

  /**
   * Axial slices, every value different from its neighbours'.
   *
   * @param size columns and rows
   */
  static Volume axial(int size, int slices, double pixelMm, double sliceMm) {
    VolumeGrid grid =
        new VolumeGrid(
            size,
            size,
            slices,
            PatientPoint.of(-size * pixelMm / 2, -size * pixelMm / 2, -slices * sliceMm / 2),
            PatientVector.of(pixelMm, 0, 0),
            PatientVector.of(0, pixelMm, 0),
            PatientVector.of(0, 0, sliceMm));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    short[] noise = noise(grid.voxelsPerSlice());
    for (int slice = 0; slice < slices; slice++) {
      volume.putSlice(slice, pixels(noise, slice), ValueScale.IDENTITY);
    }
    return volume;
  }

  private static short[] noise(int count) {
    Random random = new Random(1);
    short[] noise = new short[count];
    for (int i = 0; i < count; i++) {
      noise[i] = (short) random.nextInt(TOP);
    }
    return noise;
  }

  private static short[] pixels(short[] noise, int slice) {
    short[] pixels = new short[noise.length];
    int shift = slice * 7919 % noise.length;
    System.arraycopy(noise, shift, pixels, 0, noise.length - shift);
    System.arraycopy(noise, 0, pixels, noise.length - shift, shift);
    return pixels;
  }

  /** The same voxels, not copied, for ImageJ. */
  static ImagePlus shared(Volume volume) {
    int columns = volume.grid().columns();
    int rows = volume.grid().rows();
    ImageStack stack = new ImageStack(columns, rows);
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      stack.addSlice(new ShortProcessor(columns, rows, volume.storedSlice(slice), null));
    }
    return new ImagePlus("bench", stack);
  }

  /** Bytes of all voxels. */
  static long bytes(Volume volume) {
    return 2L * volume.grid().voxelsPerSlice() * volume.grid().slices();
  }
}
