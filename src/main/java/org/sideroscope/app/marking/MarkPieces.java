package org.sideroscope.app.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;

/** Where one goes to look at a mark: the runs of neighbouring slices on which it lies. */
final class MarkPieces {

  private MarkPieces() {}

  /**
   * For each run of slices, first to last, a voxel of the mark on the slice that has most of it.
   */
  static List<VoxelIndex> of(Mask mask) {
    List<VoxelIndex> pieces = new ArrayList<>();
    int[] slices = mask.markedSlices().toArray();
    int first = 0;
    for (int i = 1; i <= slices.length; i++) {
      if (i == slices.length || slices[i] != slices[i - 1] + 1) {
        int fullest =
            IntStream.range(first, i)
                .map(at -> slices[at])
                .reduce((best, next) -> mask.count(next) > mask.count(best) ? next : best)
                .orElseThrow();
        pieces.add(mask.middleVoxel(fullest));
        first = i;
      }
    }
    return pieces;
  }
}
