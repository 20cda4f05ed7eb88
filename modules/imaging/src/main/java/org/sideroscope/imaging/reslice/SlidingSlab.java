package org.sideroscope.imaging.reslice;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Shading;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;

/**
 * Projects native slices of a volume onto one, as {@link SlabProjector} does and with its values,
 * for scrolling: the slab of a neighbouring slice costs about the same however thick it is, whether
 * forwards or backwards. Every call looks at which slices are loaded now, so that slices may arrive
 * in between.
 *
 * <p>Keeps up to 30 floats for each pixel of a slice (31 MB at 512 x 512; 22 MB for the minimum of
 * 20 slices) until {@link #release}; allocates nothing while volume, thickness and projection stay
 * the same. Not thread-safe: one for each thread that draws.
 */
public final class SlidingSlab {

  private final SliceReader reader = new SliceReader();
  private final SliceRing ring = new SliceRing();
  private final SlidingMean mean = new SlidingMean(reader);
  private SlidingExtremes extremes = new SlidingExtremes(reader);
  private float[] plane = new float[0];

  // what the ring was begun with; weak, so that a renderer that is kept keeps no volume
  private WeakReference<@Nullable Volume> volume = new WeakReference<>(null);
  private Projection projection = Projection.MIN;
  private boolean real;
  private boolean lowest;

  // what it came to
  private float @Nullable [] values;
  private ValueScale scale = ValueScale.IDENTITY;

  /**
   * Writes the real values of a slab about a slice, row by row from index 0. Slices that are
   * missing or not loaded yet, and padding, take no part; NaN where nothing is left.
   *
   * @return how many slices took part
   * @throws IllegalArgumentException if the target holds less than a slice
   */
  public int project(Volume volume, int middle, Slab slab, float[] target) {
    int count = volume.grid().voxelsPerSlice();
    require(target.length >= count);
    int taken = slide(volume, middle, slab);
    float[] from = values;
    if (from == null) {
      Arrays.fill(target, 0, count, Float.NaN);
      return taken;
    }
    double slope = scale.slope();
    double intercept = scale.intercept();
    for (int i = 0; i < count; i++) {
      target[i] = (float) (from[i] * slope + intercept);
    }
    return taken;
  }

  /**
   * Draws a slab about a slice as opaque ARGB, row by row from index 0; black where it has no
   * values.
   *
   * @param inverted swaps the ends of the colour map
   * @return how many slices took part
   * @throws IllegalArgumentException if the target holds less than a slice
   */
  public int render(
      Volume volume,
      int middle,
      Slab slab,
      WindowLevel window,
      boolean inverted,
      ColourMap colours,
      int[] target) {
    int count = volume.grid().voxelsPerSlice();
    require(target.length >= count);
    int taken = slide(volume, middle, slab);
    float[] from = values;
    if (from == null) {
      Arrays.fill(target, 0, count, ColourMap.BLACK);
      return taken;
    }
    boolean lowIsLight = inverted != volume.storedPixels().lowIsLight();
    new Shading(window, lowIsLight, colours).draw(from, count, scale, target);
    return taken;
  }

  /** Lets all planes go; the next call begins anew. */
  public void release() {
    if (plane.length == 0) {
      return;
    }
    volume = new WeakReference<>(null);
    extremes = new SlidingExtremes(reader);
    mean.begin(0, false);
    plane = new float[0];
    values = null;
  }

  private static void require(boolean hasRoom) {
    if (!hasRoom) {
      throw new IllegalArgumentException("The target holds less than one slice.");
    }
  }

  private int slide(Volume volume, int middle, Slab slab) {
    int slices = volume.grid().slices();
    int slots = Math.min(2 * slab.reach(volume.grid().sliceSpacingMm()) + 1, slices);
    boolean same =
        this.volume.refersTo(volume) && ring.slots() == slots && projection == slab.projection();
    if (!same) {
      ring.begin(slots);
    }
    int taken = ring.want(volume, SlabProjector.slices(volume.grid(), middle, slab));
    ValueScale common = ring.commonScale(volume);
    boolean anyReal = common == null;
    // where the scale falls, the highest stored values are the lowest real ones
    boolean rising = common == null || common.slope() > 0;
    boolean anyLowest = (slab.projection() == Projection.MIN) == rising;
    if (!same || real != anyReal || lowest != anyLowest) {
      begin(volume, slab.projection(), slots, anyReal, anyLowest);
    }
    scale = common == null ? ValueScale.IDENTITY : common;
    update(volume, taken);
    ring.settle();
    return taken;
  }

  private void begin(
      Volume volume, Projection projection, int slots, boolean real, boolean lowest) {
    if (!this.volume.refersTo(volume)) {
      this.volume = new WeakReference<>(volume);
    }
    this.projection = projection;
    this.real = real;
    this.lowest = lowest;
    int count = volume.grid().voxelsPerSlice();
    plane = plane.length == count ? plane : new float[count];
    ring.clear();
    if (projection == Projection.MEAN) {
      mean.begin(count, volume.storedPixels().padding().isPresent());
    } else {
      extremes.begin(slots, count, lowest);
    }
  }

  private void update(Volume volume, int taken) {
    if (projection == Projection.MEAN) {
      mean.update(volume, ring, real);
      mean.write(taken, scale, plane);
      values = taken == 0 ? null : plane;
      scale = ValueScale.IDENTITY;
      return;
    }
    extremes.update(volume, ring, real);
    values = extremes.values();
    if (values != null && volume.storedPixels().padding().isPresent()) {
      values = withoutInfinities(values);
    }
  }

  /** NaN where there was nothing but padding: nothing times infinity. */
  private float[] withoutInfinities(float[] values) {
    float[] target = plane;
    for (int i = 0; i < target.length; i++) {
      target[i] = values[i] + 0 * values[i];
    }
    return target;
  }
}
