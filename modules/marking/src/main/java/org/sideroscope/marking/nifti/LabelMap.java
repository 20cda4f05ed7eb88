package org.sideroscope.marking.nifti;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * Numbered masks on one grid.
 *
 * @param masks by label number, from 1
 */
public record LabelMap(VolumeGrid grid, SortedMap<Integer, Mask> masks) {

  /** The highest label number: each may cost a whole volume in the file. */
  public static final int MAX_LABEL = 1000;

  /**
   * @throws IllegalArgumentException if a number is out of range or a mask lies on another grid
   */
  public LabelMap {
    masks = Collections.unmodifiableSortedMap(new TreeMap<>(masks));
    for (int number : masks.keySet()) {
      if (number < 1 || number > MAX_LABEL) {
        throw new IllegalArgumentException("A label number lies between 1 and " + MAX_LABEL + ".");
      }
    }
    for (Mask mask : masks.values()) {
      if (!mask.grid().equals(grid)) {
        throw new IllegalArgumentException("The masks of a label map share its grid.");
      }
    }
  }

  /** True when some voxel carries two labels, so that one number a voxel cannot tell them. */
  public boolean hasOverlaps() {
    VoxelRuns seen = VoxelRuns.EMPTY;
    for (Mask mask : masks.values()) {
      VoxelRuns voxels = mask.voxels();
      if (!seen.intersection(voxels).isEmpty()) {
        return true;
      }
      seen = seen.union(voxels);
    }
    return false;
  }
}
