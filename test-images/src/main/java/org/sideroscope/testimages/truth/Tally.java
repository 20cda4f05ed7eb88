package org.sideroscope.testimages.truth;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.VoxelIndex;

/** What the masks hold of one label: counted while the slices go by. */
final class Tally {

  /** One slice that shows the label. */
  record SliceTally(int slice, int voxels, VoxelIndex darkest) {}

  private final List<SliceTally> slices = new ArrayList<>();

  void add(SliceTally slice) {
    slices.add(slice);
  }

  /** The slices that show the label, feet to head. */
  List<SliceTally> slices() {
    return List.copyOf(slices);
  }

  long voxels() {
    return slices.stream().mapToLong(SliceTally::voxels).sum();
  }

  /** The slice that shows most of it; of equals the first. */
  SliceTally best() {
    SliceTally best = slices.getFirst();
    for (SliceTally slice : slices) {
      best = slice.voxels > best.voxels ? slice : best;
    }
    return best;
  }
}
