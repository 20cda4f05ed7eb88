package org.sideroscope.marking.tool;

import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/** A cover that only grows: what each step of the stroke covers is added to the rest. */
final class GrowingCover implements StrokeCover {

  /** Finds the voxels of one step. */
  @FunctionalInterface
  interface StepVoxels {

    /** The voxels between two positions; at the beginning of a stroke they are the same. */
    VoxelRuns between(PatientPoint before, PatientPoint position);
  }

  private final StepVoxels step;
  private Mask covered;
  private Optional<PatientPoint> before = Optional.empty();

  GrowingCover(VolumeGrid grid, StepVoxels step) {
    this.step = step;
    this.covered = Mask.empty(grid);
  }

  @Override
  public MaskDelta moveTo(PatientPoint position) {
    MaskDelta added = covered.adding(step.between(before.orElse(position), position));
    covered = covered.apply(added);
    before = Optional.of(position);
    return added;
  }

  @Override
  public Mask covered() {
    return covered;
  }
}
