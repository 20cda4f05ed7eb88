package org.sideroscope.viewer;

import org.sideroscope.imaging.VolumeGrid;

/**
 * The frames of pictures of one size, allocated once. Three of them: one that is shown, the one
 * before it, which JavaFX's render thread may still be copying, and one to draw on.
 */
final class FrameRing {

  private final Frame[] frames = new Frame[3];
  private final VolumeGrid grid;
  private int next;

  FrameRing(VolumeGrid grid) {
    this.grid = grid;
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new Frame(grid.columns(), grid.rows());
    }
  }

  boolean fits(VolumeGrid other) {
    return grid.columns() == other.columns() && grid.rows() == other.rows();
  }

  /** The frame to draw on: the one that has been off the screen for longest. */
  Frame idle() {
    return frames[next];
  }

  /** The idle frame is on the screen now. */
  void presented() {
    next = (next + 1) % frames.length;
  }
}
