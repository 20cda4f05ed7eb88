package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/** The edited mark as the running stroke would leave it. */
final class StrokePreview {

  private @Nullable ShownMark before;
  private @Nullable ShownMark edited;
  private boolean takesAway;

  void start(ShownMark mark, boolean takesAway) {
    this.before = mark;
    this.edited = mark;
    this.takesAway = takesAway;
  }

  /**
   * Follows what the stroke covers.
   *
   * @param change since the last time
   * @param covered all of it
   */
  void follow(MaskDelta change, Mask covered) {
    if (before == null || edited == null) {
      return;
    }
    edited =
        change.removed().isEmpty()
            ? edited.withMask(edit(edited.mask(), change.added()))
            : before.withMask(edit(before.mask(), covered.voxels()));
  }

  private Mask edit(Mask mask, VoxelRuns voxels) {
    return mask.apply(takesAway ? mask.removing(voxels) : mask.adding(voxels));
  }

  void clear() {
    before = null;
    edited = null;
  }

  /** The marks with the edited one in the place of its former self, or on top if it is new. */
  List<ShownMark> over(List<ShownMark> marks) {
    ShownMark preview = edited;
    if (preview == null) {
      return marks;
    }
    List<ShownMark> shown = new ArrayList<>(marks);
    shown.replaceAll(mark -> mark.label().equals(preview.label()) ? preview : mark);
    if (!shown.contains(preview)) {
      shown.add(preview);
    }
    return List.copyOf(shown);
  }
}
