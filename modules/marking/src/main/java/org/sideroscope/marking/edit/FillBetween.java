package org.sideroscope.marking.edit;

import org.sideroscope.marking.DistanceField;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Marks the slices between marked ones. On each slice in between stands the shape that lies between
 * those of the nearest marked slices on either side: where their signed distances, weighed by how
 * near each slice is, are negative (Raya and Udupa, IEEE Trans. Med. Imaging 1990). Two shapes that
 * do not lie above each other leave nothing between them. Slices outside the outermost marked ones
 * stay as they are.
 */
public record FillBetween() implements MarkReshaping {

  @Override
  public MaskDelta of(Mask mask) {
    VoxelRuns.Builder filled = VoxelRuns.builder();
    int[] marked = mask.markedSlices().toArray();
    for (int i = 1; i < marked.length; i++) {
      if (marked[i] - marked[i - 1] > 1) {
        fill(mask, marked[i - 1], marked[i], filled);
      }
    }
    return mask.adding(filled.build());
  }

  private static void fill(Mask mask, int below, int above, VoxelRuns.Builder filled) {
    SliceWindow window = SliceWindow.around(mask, 0, below, above);
    Shape lower = Shape.of(mask, below, window);
    Shape upper = Shape.of(mask, above, window);
    for (int slice = below + 1; slice < above; slice++) {
      double share = (double) (slice - below) / (above - below);
      window.add(slice, at -> (1 - share) * lower.mm(at) + share * upper.mm(at) < 0, filled);
    }
  }

  /** Distances from a shape's border: below 0 within it. */
  private record Shape(DistanceField toMarked, DistanceField toOthers) {

    static Shape of(Mask mask, int slice, SliceWindow window) {
      boolean[] marked = window.marked(mask, slice);
      return new Shape(window.distances(marked), window.distances(SliceWindow.complement(marked)));
    }

    double mm(int at) {
      return toMarked.mm(at) - toOthers.mm(at);
    }
  }
}
