package org.sideroscope.testimages.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Minimum intensity projections of overlapping slabs, made while the slices come in. */
public final class MinimumSlab {

  private final int slabSlices;
  private final int step;
  private final PixelSink sink;
  private final List<short[]> window = new ArrayList<>();
  private int first;

  /**
   * @param slabSlices slices per slab
   * @param step slices from the start of one slab to the start of the next
   * @param sink takes each projection with the index of its slab's first slice
   */
  public MinimumSlab(int slabSlices, int step, PixelSink sink) {
    this.slabSlices = slabSlices;
    this.step = step;
    this.sink = sink;
  }

  /** Takes the next slice. Slabs that would reach beyond the last one are not made. */
  public void push(short[] slice) throws IOException {
    window.add(slice);
    if (window.size() == slabSlices) {
      sink.accept(first, minimum());
      window.subList(0, step).clear();
      first += step;
    }
  }

  private short[] minimum() {
    short[] least = window.getFirst().clone();
    for (short[] slice : window) {
      for (int i = 0; i < least.length; i++) {
        least[i] = (short) Math.min(least[i], slice[i]);
      }
    }
    return least;
  }
}
