package org.sideroscope.testimages.scan;

/** A bell of weights that add up to 1. */
final class Kernel {

  private final double[] weights;

  private Kernel(double[] weights) {
    this.weights = weights;
  }

  /**
   * @param sigmaMm width of the bell
   * @param stepMm distance between neighbouring voxels
   */
  static Kernel bell(double sigmaMm, double stepMm) {
    int reach = Math.max(1, (int) Math.ceil(2.5 * sigmaMm / stepMm));
    double[] weights = new double[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      double at = i * stepMm / sigmaMm;
      weights[i + reach] = StrictMath.exp(-0.5 * at * at);
      sum += weights[i + reach];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return new Kernel(weights);
  }

  /** Voxels to either side that count. */
  int reach() {
    return weights.length / 2;
  }

  /** The weight of the voxel {@code offset} steps away. */
  double weight(int offset) {
    return weights[offset + reach()];
  }

  /** Blurs a slice along its rows, then along its columns; nothing lies beyond the edges. */
  float[] blur(float[] slice, int columns, int rows) {
    return along(along(slice, columns, rows, 1, columns), rows, columns, columns, 1);
  }

  private float[] along(float[] in, int length, int lines, int step, int lineStep) {
    float[] out = new float[in.length];
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < length; i++) {
        double sum = 0;
        int from = Math.max(0, i - reach());
        int to = Math.min(length - 1, i + reach());
        for (int j = from; j <= to; j++) {
          sum += weight(j - i) * in[line * lineStep + j * step];
        }
        out[line * lineStep + i * step] = (float) sum;
      }
    }
    return out;
  }
}
