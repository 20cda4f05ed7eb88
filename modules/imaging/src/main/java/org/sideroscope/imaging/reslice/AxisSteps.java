package org.sideroscope.imaging.reslice;

/** Where the pixels of a row or column of a picture lie along one axis of the voxels. */
final class AxisSteps {

  /** Nearer than this to the middle of a voxel is in its middle but for rounding. */
  private static final double ROUNDING = 1e-9;

  private double start;
  private double step;
  private int size;
  private int first;
  private int end;
  private int[] lower = new int[0];
  private double[] shares = new double[0];
  private boolean followsVoxels;

  /**
   * @param start of the first pixel, in voxels
   * @param step from pixel to pixel, in voxels
   * @param count how many pixels there are
   * @param size how many voxels there are
   */
  void lie(double start, double step, int count, int size, Interpolation interpolation) {
    this.start = start;
    this.step = step;
    this.size = size;
    first = VoxelLine.firstInside(start, step, size, count);
    end = Math.max(first, VoxelLine.endInside(start, step, size, count));
    if (lower.length < count) {
      lower = new int[count];
      shares = new double[count];
    }
    boolean whole = true;
    for (int pixel = first; pixel < end; pixel++) {
      place(pixel, interpolation);
      whole &= shares[pixel] == 0;
    }
    followsVoxels = whole && Math.abs(Math.abs(step) - 1) < ROUNDING && !repeatsAtTheEdge();
  }

  private void place(int pixel, Interpolation interpolation) {
    double position = position(pixel);
    if (interpolation == Interpolation.NEAREST) {
      lower[pixel] = NearestRows.nearest(position, size);
      shares[pixel] = 0;
      return;
    }
    double nearest = Math.rint(position);
    boolean inTheMiddle = Math.abs(position - nearest) < ROUNDING;
    lower[pixel] = (int) (inTheMiddle ? nearest : position);
    shares[pixel] = inTheMiddle ? 0 : position - lower[pixel];
  }

  /** The outer halves of the outermost voxels have their value. */
  private boolean repeatsAtTheEdge() {
    return end - first > 1
        && (lower[first] == lower[first + 1] || lower[end - 1] == lower[end - 2]);
  }

  double position(int pixel) {
    return Math.clamp(start + pixel * step, 0, size - 1);
  }

  /** The first pixel in the volume. */
  int first() {
    return first;
  }

  /** The pixel after the last one in the volume; the first one if none is. */
  int end() {
    return end;
  }

  /** The voxel at a pixel, or the lower of the two between which it lies. */
  int lower(int pixel) {
    return lower[pixel];
  }

  /** How much the upper voxel weighs, from 0 to below 1. */
  double share(int pixel) {
    return shares[pixel];
  }

  int upper(int pixel) {
    return lower[pixel] + (shares[pixel] > 0 ? 1 : 0);
  }

  /** Whether each pixel is the next voxel, the one way or the other. */
  boolean followsVoxels() {
    return followsVoxels;
  }

  boolean isBackwards() {
    return step < 0;
  }

  /** The lowest voxel of all pixels in the volume. */
  int lowestVoxel() {
    return isBackwards() ? lower[end - 1] : lower[first];
  }

  /** The highest voxel of all pixels in the volume. */
  int highestVoxel() {
    return isBackwards() ? upper(first) : upper(end - 1);
  }
}
