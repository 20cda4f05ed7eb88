package org.sideroscope.imaging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Draws a slice at its native resolution as opaque ARGB (premultiplied, which is the same for
 * opaque pixels) through a table with an entry for each of the 65,536 stored values. The table is
 * rebuilt only when window, scale or meaning change, and drawing allocates nothing. Not
 * thread-safe: one renderer for each place that draws.
 */
public final class SliceRenderer {

  private static final int BLACK = ColourMap.BLACK;

  private final int[] argbByBits = new int[1 << 16];
  private @Nullable Shading shading;
  private @Nullable ValueScale scale;
  private @Nullable StoredPixels meaning;

  /** Draws one slice in greys. */
  public void render(Volume volume, int slice, WindowLevel window, boolean inverted, int[] target) {
    render(volume, slice, window, inverted, ColourMap.GREY, target);
  }

  /**
   * Draws one slice; a slice that is not loaded, or never will be, is black.
   *
   * @param inverted swaps the ends of the colour map; padding stays black
   * @param target receives columns x rows pixels, row by row, from index 0
   * @throws IllegalArgumentException if the target is too small
   */
  public void render(
      Volume volume,
      int slice,
      WindowLevel window,
      boolean inverted,
      ColourMap colours,
      int[] target) {
    int count = volume.grid().voxelsPerSlice();
    if (target.length < count) {
      throw new IllegalArgumentException("The target holds less than one slice.");
    }
    if (!volume.isLoaded(slice)) {
      Arrays.fill(target, 0, count, BLACK);
      return;
    }
    StoredPixels meaning = volume.storedPixels();
    prepare(
        new Shading(window, inverted != meaning.lowIsLight(), colours),
        volume.scale(slice),
        meaning);
    short[] pixels = volume.storedSlice(slice);
    for (int i = 0; i < count; i++) {
      target[i] = argbByBits[pixels[i] & 0xFFFF];
    }
  }

  private void prepare(Shading shading, ValueScale scale, StoredPixels meaning) {
    boolean same =
        shading.equals(this.shading) && scale.equals(this.scale) && meaning.equals(this.meaning);
    if (!same) {
      this.shading = shading;
      this.scale = scale;
      this.meaning = meaning;
      fillTable(shading, scale, meaning);
    }
  }

  private void fillTable(Shading shading, ValueScale scale, StoredPixels meaning) {
    if (meaning.signed()) {
      // the upper half of the bits are the negative numbers
      shading.fill(argbByBits, Short.MIN_VALUE, scale);
      swapHalves(argbByBits);
    } else {
      shading.fill(argbByBits, 0, scale);
    }
    if (meaning.padding().isPresent()) {
      for (int bits = 0; bits < argbByBits.length; bits++) {
        if (meaning.isPadding(meaning.value((short) bits))) {
          argbByBits[bits] = BLACK;
        }
      }
    }
  }

  private static void swapHalves(int[] values) {
    int half = values.length / 2;
    for (int i = 0; i < half; i++) {
      int lower = values[i];
      values[i] = values[i + half];
      values[i + half] = lower;
    }
  }
}
