package org.sideroscope.marking.edit;

import org.sideroscope.marking.DistanceField;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Adds, on each marked slice, the voxels whose centres are no further than a distance from the
 * centre of a marked one, and at least the nearest neighbours.
 *
 * @param mm above 0
 */
public record Grow(double mm) implements MarkReshaping {

  /**
   * @throws IllegalArgumentException if the distance is not a number above 0
   */
  public Grow {
    Reach.check(mm);
  }

  @Override
  public MaskDelta of(Mask mask) {
    double reach = Reach.on(mask.grid(), mm);
    VoxelRuns.Builder grown = VoxelRuns.builder();
    mask.markedSlices()
        .forEach(slice -> {
          SliceWindow window = SliceWindow.around(mask, reach, slice);
          DistanceField distances = window.distances(window.marked(mask, slice));
          window.add(slice, at -> distances.mm(at) <= reach, grown);
        });
    return mask.adding(grown.build());
  }
}
