package org.sideroscope.marking.tool;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * A polygon or a line drawn freely, closed from its last position to its first and filled: the
 * voxels that the plane passes through whose centres, looked at from straight above it, lie within
 * an odd number of turns of the line.
 */
public record Outline() implements MarkingTool {

  @Override
  public StrokeCover begin(Volume volume, PicturePlane plane) {
    OutlineVoxels voxels = new OutlineVoxels(Layer.of(volume.grid(), plane));
    return new StrokeCover() {
      private final List<PatientPoint> corners = new ArrayList<>();
      private Mask covered = Mask.empty(volume.grid());

      @Override
      public MaskDelta moveTo(PatientPoint position) {
        corners.add(position);
        VoxelRuns within = voxels.within(corners);
        MaskDelta change =
            new MaskDelta(covered.adding(within).added(), covered.voxels().minus(within));
        covered = covered.apply(change);
        return change;
      }

      @Override
      public Mask covered() {
        return covered;
      }
    };
  }
}
