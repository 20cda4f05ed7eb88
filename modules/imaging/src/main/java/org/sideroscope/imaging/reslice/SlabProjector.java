package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Projects several native slices of a volume onto one, without resampling. Keeps its working arrays
 * for the next call. Not thread-safe: one for each thread that draws.
 */
public final class SlabProjector {

  private final Accumulator accumulator = new Accumulator();
  private float[] plane = new float[0];

  /** Slices of a volume, both included. */
  public record SliceRange(int first, int last) {}

  /** The slices of a slab about a slice, as far as the volume reaches. */
  public static SliceRange slices(VolumeGrid grid, int middle, Slab slab) {
    int reach = slab.reach(grid.sliceSpacingMm());
    return new SliceRange(Math.max(0, middle - reach), Math.min(grid.slices() - 1, middle + reach));
  }

  /**
   * Writes the real values of a slab about a slice, row by row from index 0. Slices that are
   * missing or not loaded yet, and padding, take no part; NaN where nothing is left.
   *
   * @return how many slices took part
   * @throws IllegalArgumentException if the target holds less than a slice
   */
  public int project(Volume volume, int middle, Slab slab, float[] target) {
    int count = volume.grid().voxelsPerSlice();
    if (target.length < count) {
      throw new IllegalArgumentException("The target holds less than one slice.");
    }
    if (plane.length < count) {
      plane = new float[count];
    }
    accumulator.begin(slab.projection(), count);
    SliceRange range = slices(volume.grid(), middle, slab);
    int taken = 0;
    for (int slice = range.first(); slice <= range.last(); slice++) {
      if (volume.isLoaded(slice)) {
        read(volume.storedSlice(slice), volume.scale(slice), volume.storedPixels());
        accumulator.add(plane);
        taken++;
      }
    }
    accumulator.finish(target);
    return taken;
  }

  private void read(short[] pixels, ValueScale scale, StoredPixels meaning) {
    if (meaning.padding().isPresent()) {
      for (int i = 0; i < pixels.length; i++) {
        int stored = meaning.value(pixels[i]);
        plane[i] = meaning.isPadding(stored) ? Float.NaN : (float) scale.real(stored);
      }
      return;
    }
    for (int i = 0; i < pixels.length; i++) {
      plane[i] = (float) scale.real(meaning.value(pixels[i]));
    }
  }
}
