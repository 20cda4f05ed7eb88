package org.sideroscope.imaging.reslice;

/**
 * The voxels of a volume that a picture along two of its axes needs, as real values, NaN where
 * there is none. Columns are axis 0, rows 1, slices 2.
 */
final class CrossSection {

  private double[] values = new double[0];
  private int width;
  private int lowestDown;
  private boolean gaps;

  /**
   * Gathers the voxels. Where the picture follows the voxels backwards from left to right, they are
   * turned round, so that lines always run like those of the picture.
   *
   * @param through where the picture lies on the third axis, as its only pixel
   */
  void gather(
      HeldSlices slices,
      AxisSteps right,
      int rightAxis,
      AxisSteps down,
      int downAxis,
      AxisSteps through) {
    boolean turned = right.followsVoxels() && right.isBackwards();
    int firstRight = turned ? right.highestVoxel() : right.lowestVoxel();
    int stepRight = turned ? -1 : 1;
    width = right.highestVoxel() - right.lowestVoxel() + 1;
    lowestDown = down.lowestVoxel();
    int height = down.highestVoxel() - lowestDown + 1;
    if (values.length < width * height) {
      values = new double[width * height];
    }
    gaps = slices.hasPadding();
    Layers layers = new Layers(through.lower(0), through.share(0), 3 - rightAxis - downAxis);
    if (rightAxis == 2) {
      // lines of voxels lie within a slice, so here they run down the picture
      for (int i = 0; i < width; i++) {
        int slice = firstRight + i * stepRight;
        int start = lowestDown * slices.stride(downAxis);
        take(slices, layers, slice, start, slices.stride(downAxis), height, i, width);
      }
      return;
    }
    int start = firstRight * slices.stride(rightAxis);
    int stride = stepRight * slices.stride(rightAxis);
    for (int i = 0; i < height; i++) {
      int below = lowestDown + i;
      int slice = downAxis == 2 ? below : 0;
      int line = downAxis == 2 ? 0 : below * slices.stride(downAxis);
      take(slices, layers, slice, line + start, stride, width, i * width, 1);
    }
  }

  /**
   * The two layers of voxels between which the picture lies.
   *
   * @param lower the lower one
   * @param share how much the upper one weighs, from 0 to below 1
   * @param axis on which they are counted
   */
  private record Layers(int lower, double share, int axis) {}

  /** Takes a line of voxels within a slice, which is the layer's where layers are slices. */
  private void take(
      HeldSlices slices,
      Layers layers,
      int slice,
      int from,
      int stride,
      int count,
      int at,
      int by) {
    boolean ofSlices = layers.axis == 2;
    int nearSlice = ofSlices ? layers.lower : slice;
    int farSlice = nearSlice + (ofSlices && layers.share > 0 ? 1 : 0);
    int near = from + (ofSlices ? 0 : layers.lower * slices.stride(layers.axis));
    int far = near + (ofSlices || layers.share == 0 ? 0 : slices.stride(layers.axis));
    if (slices.pixels(nearSlice) == null || slices.pixels(farSlice) == null) {
      gaps = true;
      for (int i = 0; i < count; i++) {
        values[at + i * by] = Double.NaN;
      }
      return;
    }
    slices.read(nearSlice, near, stride, count, values, at, by);
    if (layers.share > 0) {
      slices.blend(farSlice, far, stride, count, layers.share, values, at, by);
    }
  }

  /** Lines of voxels one below the other. */
  double[] values() {
    return values;
  }

  /** Where the line of a voxel begins. */
  int line(int voxelDown) {
    return (voxelDown - lowestDown) * width;
  }

  /** Voxels in a line. */
  int width() {
    return width;
  }

  /** Whether some voxels may have no value. */
  boolean hasGaps() {
    return gaps;
  }
}
