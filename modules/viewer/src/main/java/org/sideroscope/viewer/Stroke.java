package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.VoxelPosition;

/**
 * One drag with a painting tool.
 *
 * @param tool one that paints
 * @param diameterMm of the brush
 * @param path where the middle of the brush went, in order, all on one slice, at least one
 *     position; it may leave the grid
 */
public record Stroke(ViewportTool tool, double diameterMm, List<VoxelPosition> path) {

  /**
   * @throws IllegalArgumentException if the tool does not paint or the path is empty
   */
  public Stroke {
    path = List.copyOf(path);
    if (!tool.paints() || path.isEmpty()) {
      throw new IllegalArgumentException("A stroke needs a painting tool and a path.");
    }
  }

  /** The slice it was drawn on. */
  public int slice() {
    return path.getFirst().nearest().slice();
  }
}
