package org.sideroscope.imaging;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A stack of slices of 16-bit pixels on a {@link VolumeGrid}. A loading thread fills it slice by
 * slice, each once, while other threads already read it: a slice that {@link #isLoaded} has
 * reported is complete and never changes.
 */
public final class Volume {

  private sealed interface Slice {}

  private static final class Loaded implements Slice {
    private final short[] pixels;
    private final ValueScale scale;

    Loaded(short[] pixels, ValueScale scale) {
      this.pixels = pixels;
      this.scale = scale;
    }
  }

  private record Missing() implements Slice {}

  private final VolumeGrid grid;
  private final Geometry geometry;
  private final StoredPixels storedPixels;
  private final AtomicReferenceArray<@Nullable Slice> slices;

  private Volume(VolumeGrid grid, Geometry geometry, StoredPixels storedPixels) {
    this.grid = grid;
    this.geometry = geometry;
    this.storedPixels = storedPixels;
    this.slices = new AtomicReferenceArray<>(grid.slices());
  }

  /** A volume without any slice yet. */
  public static Volume empty(VolumeGrid grid, Geometry geometry, StoredPixels storedPixels) {
    return new Volume(grid, geometry, storedPixels);
  }

  public VolumeGrid grid() {
    return grid;
  }

  public Geometry geometry() {
    return geometry;
  }

  public StoredPixels storedPixels() {
    return storedPixels;
  }

  /**
   * Publishes a slice. The array is kept, not copied: the caller must not touch it again.
   *
   * @param pixels columns x rows values, row by row
   * @throws IllegalStateException if the slice was already put or declared missing
   */
  public void putSlice(int slice, short[] pixels, ValueScale scale) {
    if (pixels.length != grid.voxelsPerSlice()) {
      throw new IllegalArgumentException(
          "A slice of this volume has %d pixels, not %d."
              .formatted(grid.voxelsPerSlice(), pixels.length));
    }
    settle(slice, new Loaded(pixels, scale));
  }

  /**
   * Declares that a slice will never come: a gap in the stack, or a frame that cannot be decoded.
   */
  public void declareMissing(int slice) {
    settle(slice, new Missing());
  }

  private void settle(int slice, Slice content) {
    if (!slices.compareAndSet(slice, null, content)) {
      throw new IllegalStateException("Slice " + slice + " is already there.");
    }
  }

  public boolean isLoaded(int slice) {
    return slices.get(slice) instanceof Loaded;
  }

  /** True when the slice is known never to come. */
  public boolean isMissing(int slice) {
    return slices.get(slice) instanceof Missing;
  }

  /** True when every slice is loaded or known never to come. */
  public boolean isComplete() {
    for (int slice = 0; slice < grid.slices(); slice++) {
      if (slices.get(slice) == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * The stored value of a voxel, before any rescaling.
   *
   * @throws IllegalStateException if its slice is not loaded
   */
  public int stored(VoxelIndex index) {
    return storedPixels.value(bits(loaded(index.slice()), index));
  }

  /**
   * The rescaled value of a voxel.
   *
   * @throws IllegalStateException if its slice is not loaded
   */
  public double real(VoxelIndex index) {
    Loaded slice = loaded(index.slice());
    return slice.scale.real(storedPixels.value(bits(slice, index)));
  }

  /**
   * The pixels of a slice row by row, to be read only: they are shared, not copied. {@link
   * StoredPixels#value} tells what the bits mean.
   *
   * @throws IllegalStateException if the slice is not loaded
   */
  public short[] storedSlice(int slice) {
    return loaded(slice).pixels;
  }

  /**
   * @throws IllegalStateException if the slice is not loaded
   */
  public ValueScale scale(int slice) {
    return loaded(slice).scale;
  }

  private short bits(Loaded slice, VoxelIndex index) {
    if (!grid.contains(index)) {
      throw new IndexOutOfBoundsException("No voxel " + index + " in this volume.");
    }
    return slice.pixels[index.row() * grid.columns() + index.column()];
  }

  private Loaded loaded(int slice) {
    if (slices.get(slice) instanceof Loaded loaded) {
      return loaded;
    }
    throw new IllegalStateException("Slice " + slice + " is not loaded.");
  }
}
