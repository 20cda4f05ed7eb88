package org.sideroscope.marking.edit;

import org.sideroscope.marking.DistanceField;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Removes, on each marked slice, the voxels whose centres are no further than a distance from the
 * centre of one that is not marked, and at least the outermost. The edge of the image takes nothing
 * away.
 *
 * @param mm above 0
 */
public record Shrink(double mm) implements MarkReshaping {

  /**
   * @throws IllegalArgumentException if the distance is not a number above 0
   */
  public Shrink {
    Reach.check(mm);
  }

  @Override
  public MaskDelta of(Mask mask) {
    double reach = Reach.on(mask.grid(), mm);
    VoxelRuns.Builder lost = VoxelRuns.builder();
    mask.markedSlices()
        .forEach(slice -> {
          SliceWindow window = SliceWindow.around(mask, 0, slice);
          boolean[] marked = window.marked(mask, slice);
          DistanceField distances = window.distances(SliceWindow.complement(marked));
          window.add(slice, at -> marked[at] && distances.mm(at) <= reach, lost);
        });
    return mask.removing(lost.build());
  }
}
