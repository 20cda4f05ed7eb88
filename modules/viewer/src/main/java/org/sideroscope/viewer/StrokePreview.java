package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/** The edited mark as the running stroke would leave it. */
final class StrokePreview {

  private @Nullable ShownMark edited;

  void start(ShownMark mark) {
    edited = mark;
  }

  /** Covers one more piece of the path; a single position is covered as a dot. */
  void extend(Hand hand, VoxelPosition from, VoxelPosition to) {
    if (edited != null) {
      Mask mask = edited.mask();
      VoxelRuns covered = new Brush(hand.brushDiameterMm()).cover(mask.grid(), List.of(from, to));
      MaskDelta delta =
          hand.tool() == ViewportTool.ERASER ? mask.removing(covered) : mask.adding(covered);
      edited = edited.withMask(mask.apply(delta));
    }
  }

  void clear() {
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
