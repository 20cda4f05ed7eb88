package org.sideroscope.imaging.reslice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;

/**
 * The slices of a slab in a ring of slots, slice {@code s} in slot {@code s % slots}: a slab and
 * its neighbour differ in one slot, whichever way one scrolls. Slots of slices that are not loaded,
 * or lie outside the volume, are empty.
 */
final class SliceRing {

  /** No slice. */
  static final int NONE = -1;

  private int slots;
  private int[] held = new int[0];
  private int[] wanted = new int[0];

  /** Takes so many slots and empties them. */
  void begin(int slots) {
    if (held.length < slots) {
      held = new int[slots];
      wanted = new int[slots];
    }
    this.slots = slots;
    clear();
  }

  /** Empties all slots; what is wanted is still wanted. */
  void clear() {
    Arrays.fill(held, 0, slots, NONE);
  }

  /**
   * Asks for the slices of a range as far as they are loaded now.
   *
   * @param range of at most as many slices as there are slots
   * @return how many these are
   */
  int want(Volume volume, SlabProjector.SliceRange range) {
    Arrays.fill(wanted, 0, slots, NONE);
    int count = 0;
    for (int slice = range.first(); slice <= range.last(); slice++) {
      if (volume.isLoaded(slice)) {
        wanted[slice % slots] = slice;
        count++;
      }
    }
    return count;
  }

  /** The scale of all wanted slices; null if they differ. */
  @Nullable ValueScale commonScale(Volume volume) {
    ValueScale common = ValueScale.IDENTITY;
    boolean found = false;
    for (int slot = 0; slot < slots; slot++) {
      if (wanted[slot] != NONE) {
        ValueScale scale = volume.scale(wanted[slot]);
        if (found && !scale.equals(common)) {
          return null;
        }
        common = scale;
        found = true;
      }
    }
    return common;
  }

  int slots() {
    return slots;
  }

  int wanted(int slot) {
    return wanted[slot];
  }

  int held(int slot) {
    return held[slot];
  }

  boolean changes(int slot) {
    return held[slot] != wanted[slot];
  }

  /** Whether a slot changes among those from one to before another. */
  boolean changes(int from, int to) {
    return Arrays.mismatch(held, from, to, wanted, from, to) >= 0;
  }

  /** What was wanted is held now. */
  void settle() {
    System.arraycopy(wanted, 0, held, 0, slots);
  }
}
