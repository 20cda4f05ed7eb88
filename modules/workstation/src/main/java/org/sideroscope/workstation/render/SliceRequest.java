package org.sideroscope.workstation.render;

import java.util.Optional;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Slab;

/**
 * What is to be seen of a stack.
 *
 * @param number which slice, from 1 as the window counts; slices that are missing count too. Of
 *     another plane, which picture of it: from feet to head, front to back, right to left
 * @param window empty for the stored values themselves
 * @param slab empty for a single slice
 * @param plane empty for the slices as they were acquired
 */
public record SliceRequest(
    int number,
    Optional<WindowLevel> window,
    Optional<Slab> slab,
    Optional<AnatomicalPlane> plane) {

  /** Whether it takes knowing where every slice lies. */
  boolean needsVolume() {
    return slab.isPresent() || plane.isPresent();
  }
}
