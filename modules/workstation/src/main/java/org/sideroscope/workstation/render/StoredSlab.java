package org.sideroscope.workstation.render;

import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.StoredPixels.StoredRange;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.imaging.reslice.SlabProjector;
import org.sideroscope.imaging.reslice.SlabProjector.SliceRange;

/** The stored values that the lowest or highest real values of a slab come from. */
final class StoredSlab {

  private StoredSlab() {}

  /**
   * @return the bits of each pixel, padding where all slices have it; a failure if the projection
   *     is no stored value
   */
  static Result<short[]> of(Volume volume, int middle, Slab slab) {
    SliceRange range = SlabProjector.slices(volume.grid(), middle, slab);
    if (slab.projection() == Projection.MEAN) {
      return refused("Mean values are no stored values");
    }
    ValueScale scale = null;
    Volume unscaled = Volume.empty(volume.grid(), volume.geometry(), volume.storedPixels());
    for (int slice = range.first(); slice <= range.last(); slice++) {
      if (volume.isLoaded(slice)) {
        if (scale != null && !scale.equals(volume.scale(slice))) {
          return refused("The slices of this slab have scales of their own");
        }
        scale = volume.scale(slice);
        unscaled.putSlice(slice, volume.storedSlice(slice), ValueScale.IDENTITY);
      }
    }
    boolean turned = scale != null && scale.slope() < 0;
    return Result.success(project(unscaled, middle, turned ? turned(slab) : slab));
  }

  private static Result<short[]> refused(String why) {
    return Result.failure(
        FailureReason.INVALID, why + "; say which window to show the slab through.");
  }

  /** A falling scale makes the highest stored value the lowest real one. */
  private static Slab turned(Slab slab) {
    return Slab.of(
        slab.thicknessMm(), slab.projection() == Projection.MIN ? Projection.MAX : Projection.MIN);
  }

  private static short[] project(Volume unscaled, int middle, Slab slab) {
    float[] values = new float[unscaled.grid().voxelsPerSlice()];
    new SlabProjector().project(unscaled, middle, slab, values);
    StoredPixels meaning = unscaled.storedPixels();
    int nothing = meaning.padding().map(StoredRange::low).orElse(0);
    short[] bits = new short[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (short) (Float.isNaN(values[i]) ? nothing : (int) values[i]);
    }
    return bits;
  }
}
