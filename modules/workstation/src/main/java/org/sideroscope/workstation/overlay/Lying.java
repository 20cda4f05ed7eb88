package org.sideroscope.workstation.overlay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sideroscope.marking.Mask;

/**
 * Where the segments lie on the voxels of one stack.
 *
 * @param fit whether these are the voxels of the segmentation
 * @param masks by the numbers of the segments, on the grid of the stack
 */
public record Lying(Fit fit, Map<Integer, Mask> masks) {

  /** How the voxels of the segmentation are those of the stack. */
  public enum Fit {
    /** One by one. */
    SAME_VOXELS,
    /** Other ones: a voxel of the stack is shown as the one its middle lies in. */
    RESAMPLED
  }

  public Lying {
    masks = Collections.unmodifiableMap(new LinkedHashMap<>(masks));
  }
}
