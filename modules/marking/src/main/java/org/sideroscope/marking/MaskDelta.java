package org.sideroscope.marking;

/**
 * The voxels by which two versions of a mask differ: an edit that can be undone.
 *
 * <p>An edit is exact when none of {@code added} was in the mask before and all of {@code removed}
 * were; {@link Mask#adding} and {@link Mask#removing} make exact ones. Only exact edits are undone
 * by {@link #invert}.
 *
 * @param added voxels the mask gains
 * @param removed voxels the mask loses
 */
public record MaskDelta(VoxelRuns added, VoxelRuns removed) {

  public static final MaskDelta NONE = new MaskDelta(VoxelRuns.EMPTY, VoxelRuns.EMPTY);

  /**
   * @throws IllegalArgumentException if a voxel is both added and removed
   */
  public MaskDelta {
    if (!added.intersection(removed).isEmpty()) {
      throw new IllegalArgumentException("An edit cannot both add and remove a voxel.");
    }
  }

  public static MaskDelta adding(VoxelRuns voxels) {
    return new MaskDelta(voxels, VoxelRuns.EMPTY);
  }

  public static MaskDelta removing(VoxelRuns voxels) {
    return new MaskDelta(VoxelRuns.EMPTY, voxels);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }

  /** The edit that takes this one back. */
  public MaskDelta invert() {
    return new MaskDelta(removed, added);
  }

  /** This edit and then {@code next} as one; exact where both are. */
  public MaskDelta then(MaskDelta next) {
    return new MaskDelta(
        added.minus(next.removed).union(next.added.minus(removed)),
        removed.minus(next.added).union(next.removed.minus(added)));
  }
}
