package org.sideroscope.marking.tool;

import java.util.OptionalDouble;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/**
 * A round brush that paints only what is darker than a level. Voxels without a value, because their
 * slice is not there or they are padding, are never painted.
 *
 * @param brush where it may paint
 * @param level a real value of the volume; darker is below it, or above it where the volume shows
 *     its lowest values white
 */
public record ThresholdBrush(RoundBrush brush, double level) implements MarkingTool {

  /** How much further than the brush the values are looked at that a level is proposed from. */
  private static final double SURROUNDINGS = 3;

  /**
   * @throws IllegalArgumentException if the level is not a number
   */
  public ThresholdBrush {
    if (Double.isNaN(level)) {
      throw new IllegalArgumentException("A level is a number.");
    }
  }

  /**
   * The level that best parts dark from light around a place: the one that leaves the least
   * variance on both sides (Otsu, IEEE Trans. SMC 1979), among the voxels on the plane that are no
   * further than three times the brush's radius from the place. Empty where there are no two
   * different values.
   */
  public static OptionalDouble proposedLevel(
      Volume volume, PicturePlane plane, PatientPoint at, double brushDiameterMm) {
    VolumeGrid grid = volume.grid();
    VolumeValues values = new VolumeValues(volume);
    LevelProposal proposal = new LevelProposal();
    VoxelRuns around =
        RoundBrush.flat(SURROUNDINGS * brushDiameterMm).steps(grid, plane).between(at, at);
    GridRows.forEach(
        grid,
        around,
        (slice, row, from, to) -> {
          for (int column = from; column < to; column++) {
            proposal.add(values.at(column, row, slice));
          }
        });
    return proposal.level();
  }

  @Override
  public StrokeCover begin(Volume volume, PicturePlane plane) {
    VolumeGrid grid = volume.grid();
    VolumeValues values = new VolumeValues(volume);
    GrowingCover.StepVoxels steps = brush.steps(grid, plane);
    return new GrowingCover(
        grid, (before, position) -> darkOnes(grid, values, steps.between(before, position)));
  }

  private VoxelRuns darkOnes(VolumeGrid grid, VolumeValues values, VoxelRuns voxels) {
    VoxelRuns.Builder dark = VoxelRuns.builder();
    double limit = values.darkSign() * level;
    GridRows.forEach(
        grid,
        voxels,
        (slice, row, from, to) -> {
          int start = -1;
          for (int column = from; column <= to; column++) {
            boolean isDark =
                column < to && values.darkSign() * values.at(column, row, slice) < limit;
            if (isDark && start < 0) {
              start = column;
            } else if (!isDark && start >= 0) {
              long at = GridRows.linear(grid, start, row, slice);
              dark.add(at, at + (column - start));
              start = -1;
            }
          }
        });
    return dark.build();
  }
}
