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

  private static final int BLACK = 0xFF000000;

  private final int[] argbByBits = new int[1 << 16];
  private @Nullable WindowLevel window;
  private @Nullable ValueScale scale;
  private @Nullable StoredPixels meaning;
  private boolean inverted;

  /**
   * Draws one slice; a slice that is not loaded, or never will be, is black.
   *
   * @param inverted swaps black and white; padding stays black
   * @param target receives columns x rows pixels, row by row, from index 0
   * @throws IllegalArgumentException if the target is too small
   */
  public void render(Volume volume, int slice, WindowLevel window, boolean inverted, int[] target) {
    int count = volume.grid().voxelsPerSlice();
    if (target.length < count) {
      throw new IllegalArgumentException("The target holds less than one slice.");
    }
    if (!volume.isLoaded(slice)) {
      Arrays.fill(target, 0, count, BLACK);
      return;
    }
    prepare(window, volume.scale(slice), volume.storedPixels(), inverted);
    short[] pixels = volume.storedSlice(slice);
    for (int i = 0; i < count; i++) {
      target[i] = argbByBits[pixels[i] & 0xFFFF];
    }
  }

  private void prepare(
      WindowLevel window, ValueScale scale, StoredPixels meaning, boolean inverted) {
    boolean same =
        window.equals(this.window)
            && scale.equals(this.scale)
            && meaning.equals(this.meaning)
            && inverted == this.inverted;
    if (!same) {
      this.window = window;
      this.scale = scale;
      this.meaning = meaning;
      this.inverted = inverted;
      fillTable(window, scale, meaning, inverted != meaning.lowIsLight());
    }
  }

  private void fillTable(
      WindowLevel window, ValueScale scale, StoredPixels meaning, boolean lowIsLight) {
    for (int bits = 0; bits < argbByBits.length; bits++) {
      int stored = meaning.value((short) bits);
      double lightness = window.lightness(scale.real(stored));
      int grey = (int) ((lowIsLight ? 1 - lightness : lightness) * 255 + 0.5);
      argbByBits[bits] = meaning.isPadding(stored) ? BLACK : BLACK | grey * 0x010101;
    }
  }
}
