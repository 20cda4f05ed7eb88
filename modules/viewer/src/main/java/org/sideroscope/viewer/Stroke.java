package org.sideroscope.viewer;

import org.sideroscope.marking.VoxelRuns;

/**
 * One use of a painting tool.
 *
 * @param takesAway whether the voxels leave the mark
 * @param voxels on the grid of the volume, whatever picture it was drawn on; none at its beginning
 */
public record Stroke(ViewportTool tool, boolean takesAway, VoxelRuns voxels) {

  /**
   * @throws IllegalArgumentException if the tool does not paint
   */
  public Stroke {
    if (!tool.paints()) {
      throw new IllegalArgumentException("A stroke needs a painting tool.");
    }
  }
}
