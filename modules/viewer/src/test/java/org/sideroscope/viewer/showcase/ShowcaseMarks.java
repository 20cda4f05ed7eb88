package org.sideroscope.viewer.showcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.Stroke;
import org.sideroscope.viewer.StrokeListener;

/** Marks on the head, and a listener that paints on the first of them. */
public final class ShowcaseMarks implements StrokeListener {

  private final SliceViewport viewport;
  private final List<ShownMark> marks;

  ShowcaseMarks(SliceViewport viewport, VolumeGrid grid) {
    this.viewport = viewport;
    this.marks = new ArrayList<>(of(grid));
    viewport.setMarks(marks);
  }

  /** The rim of the brainstem, a sulcus, and a dashed ball. */
  public static List<ShownMark> of(VolumeGrid grid) {
    return List.of(
        new ShownMark(
            MarkLabel.of("brainstem/pons.left"),
            mask(grid, point -> isRim(point) && point.x() > 0),
            MarkStyle.solid(0xD55E00)),
        new ShownMark(
            MarkLabel.of("sulci/s1"),
            mask(grid, point -> ShowcaseHead.value(point) == 820 && point.x() > 20),
            MarkStyle.solid(0xCC79A7)),
        new ShownMark(
            MarkLabel.of("spine/cervical"),
            mask(grid, point -> point.distanceMm(PatientPoint.of(-28, 30, 0)) < 11),
            MarkStyle.dashed(0x3C9BE0)));
  }

  private static boolean isRim(PatientPoint point) {
    return ShowcaseHead.value(point) == 90;
  }

  private static Mask mask(VolumeGrid grid, Predicate<PatientPoint> wanted) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int slice = 0; slice < grid.slices(); slice++) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.columns(); column++) {
          if (wanted.test(grid.toPatient(VoxelIndex.of(column, row, slice)))) {
            long at = column + grid.columns() * (row + (long) grid.rows() * slice);
            voxels.add(at, at + 1);
          }
        }
      }
    }
    return Mask.of(grid, voxels.build());
  }

  @Override
  public Optional<ShownMark> started(Stroke beginning) {
    return Optional.of(marks.getFirst());
  }

  @Override
  public boolean finished(Stroke stroke) {
    ShownMark mark = marks.getFirst();
    MaskDelta delta =
        stroke.takesAway()
            ? mark.mask().removing(stroke.voxels())
            : mark.mask().adding(stroke.voxels());
    marks.set(0, new ShownMark(mark.label(), mark.mask().apply(delta), mark.style()));
    viewport.setMarks(marks);
    return true;
  }
}
