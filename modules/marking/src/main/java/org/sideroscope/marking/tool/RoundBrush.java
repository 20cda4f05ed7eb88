package org.sideroscope.marking.tool;

import java.util.List;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.VoxelRuns;

/**
 * A brush sized in millimetres in the patient, whatever the voxels' shape.
 *
 * <p>A flat one covers, on a native slice, what {@link Brush} does; on a cut the voxels that the
 * plane passes through whose centres, looked at from straight above it, lie within half the
 * diameter of the stroke, and those the stroke itself passes through. A ball covers the voxels
 * whose centres lie within half the diameter in space, and those the stroke passes through. Neither
 * leaves a gap, however fine it is.
 */
public record RoundBrush(double diameterMm, Form form) implements MarkingTool {

  /** How a brush reaches out of the plane it is moved on. */
  public enum Form {
    /** Not at all. */
    FLAT,
    /** As far as within it. */
    BALL
  }

  /**
   * @throws IllegalArgumentException if the diameter is not a number above 0
   */
  public RoundBrush {
    if (!(diameterMm > 0) || Double.isInfinite(diameterMm)) {
      throw new IllegalArgumentException("A brush needs a diameter above 0.");
    }
  }

  public static RoundBrush flat(double diameterMm) {
    return new RoundBrush(diameterMm, Form.FLAT);
  }

  public static RoundBrush ball(double diameterMm) {
    return new RoundBrush(diameterMm, Form.BALL);
  }

  @Override
  public StrokeCover begin(Volume volume, PicturePlane plane) {
    return new GrowingCover(volume.grid(), steps(volume.grid(), plane));
  }

  GrowingCover.StepVoxels steps(VolumeGrid grid, PicturePlane plane) {
    if (form == Form.FLAT && plane.isSliceOf(grid)) {
      Brush brush = new Brush(diameterMm);
      return (before, position) ->
          brush.cover(grid, List.of(plane.onPicture(before), plane.onPicture(position)));
    }
    Layer layer = form == Form.FLAT ? Layer.of(grid, plane) : Layer.space(grid);
    CapsuleVoxels capsules = new CapsuleVoxels(layer, diameterMm / 2);
    return (before, position) -> {
      VoxelRuns.Builder covered = VoxelRuns.builder();
      capsules.add(before, position, covered);
      LineVoxels.add(grid, before, position, covered);
      return covered.build();
    };
  }
}
