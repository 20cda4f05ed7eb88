package org.sideroscope.imaging.reslice;

/** Values of places along a line through a volume. */
@FunctionalInterface
interface RowSampler {

  /**
   * Writes the values of the pixels {@code from} to {@code to - 1} of a row, all of which lie
   * within the volume, to {@code target[at + from]} and so on.
   */
  void sample(HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at);
}
