package org.sideroscope.review.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.edit.MarkReshaping;

/**
 * A change of one mark: the voxels of the source stack that changed, whatever gesture changed them.
 *
 * @param images the images of the slices on which voxels were added
 */
public record MarkEdit(
    MarkedStack stack, MarkLabel label, MaskDelta delta, SortedMap<Integer, SourceImage> images) {

  /**
   * @throws IllegalArgumentException if a voxel or an image lies outside the stack
   */
  public MarkEdit {
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    boolean slicesFit =
        images.isEmpty() || (images.firstKey() >= 0 && images.lastKey() < stack.grid().slices());
    if (!delta.added().fitsIn(stack.grid())
        || !delta.removed().fitsIn(stack.grid())
        || !slicesFit) {
      throw new IllegalArgumentException("A mark's edit lies outside its stack.");
    }
  }

  /** The edit that adds what of {@code voxels} is not marked yet. */
  public static MarkEdit painting(
      Marks marks, MarkSource source, MarkLabel label, VoxelRuns voxels) {
    MaskDelta delta = marks.mask(source.stack(), label).adding(voxels);
    return new MarkEdit(source.stack(), label, delta, source.imagesOf(delta.added()));
  }

  /** The edit that removes what of {@code voxels} is marked. */
  public static MarkEdit erasing(
      Marks marks, MarkedStack stack, MarkLabel label, VoxelRuns voxels) {
    MaskDelta delta = marks.mask(stack, label).removing(voxels);
    return new MarkEdit(stack, label, delta, Collections.emptySortedMap());
  }

  /** The edit that changes a mark as a whole. */
  public static MarkEdit reshaping(
      Marks marks, MarkSource source, MarkLabel label, MarkReshaping reshaping) {
    MaskDelta delta = reshaping.of(marks.mask(source.stack(), label));
    return new MarkEdit(source.stack(), label, delta, source.imagesOf(delta.added()));
  }

  /** The edit that adds a mark to that of another label on its stack. */
  public static MarkEdit adding(Marks marks, Mark mark, MarkLabel label) {
    MaskDelta delta = marks.mask(mark.stack(), label).adding(mark.mask().voxels());
    return new MarkEdit(mark.stack(), label, delta, mark.images());
  }

  /** The edit that removes a whole mark. */
  public static MarkEdit clearing(Mark mark) {
    Mask mask = mark.mask();
    return new MarkEdit(
        mark.stack(),
        mark.label(),
        MaskDelta.removing(mask.voxels()),
        Collections.emptySortedMap());
  }

  public boolean isEmpty() {
    return delta.isEmpty();
  }
}
