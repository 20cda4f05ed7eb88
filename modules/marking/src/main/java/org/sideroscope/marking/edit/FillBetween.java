package org.sideroscope.marking.edit;

import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Marks the slices between marked ones. On each slice in between stands the shape that lies between
 * those of the nearest marked slices on either side: where their signed distances, weighed by how
 * near each slice is, are negative (Raya and Udupa, IEEE Trans. Med. Imaging 1990). A shape that
 * moves from slice to slice moves on through those in between, see {@link ShapeMove}; but for the
 * rounding to voxels it never leaves the convex hull of the two. Slices outside the outermost
 * marked ones stay as they are.
 */
public record FillBetween() implements MarkReshaping {

  /** So that a border voxel's fate does not hang on the last bit of a sum. */
  private static final double ROUNDING_MM = 1e-9;

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
    boolean[] low = window.marked(mask, below);
    boolean[] high = window.marked(mask, above);
    ShapeMove move = ShapeMove.between(low, high, window.width());
    SignedDistance lower = SignedDistance.of(low, window);
    SignedDistance upper = SignedDistance.of(high, window);
    for (int slice = below + 1; slice < above; slice++) {
      double share = (double) (slice - below) / (above - below);
      ShapeMove sofar = move.part(slice - below, above - below);
      window.add(
          slice,
          at -> {
            int column = at % window.width() - sofar.columns();
            int row = at / window.width() - sofar.rows();
            return (1 - share) * lower.mm(column, row)
                    + share * upper.mm(column + move.columns(), row + move.rows())
                < -ROUNDING_MM;
          },
          filled);
    }
  }
}
