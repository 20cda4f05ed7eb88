package org.sideroscope.marking.tool;

import org.sideroscope.imaging.Volume;
import org.sideroscope.marking.VoxelRuns;

/** Something that turns a stroke into voxels. */
public sealed interface MarkingTool permits Outline, RimBrush, RoundBrush, ThresholdBrush {

  /**
   * Begins a stroke, to be followed while it is drawn.
   *
   * @param volume what is painted on; its grid is that of the voxels
   */
  StrokeCover begin(Volume volume, PicturePlane plane);

  /**
   * The voxels that a whole stroke covers, on the grid of the volume: exactly what following it
   * gives.
   */
  default VoxelRuns cover(Volume volume, Stroke stroke) {
    StrokeCover cover = begin(volume, stroke.plane());
    stroke.positions().forEach(cover::moveTo);
    return cover.covered().voxels();
  }
}
