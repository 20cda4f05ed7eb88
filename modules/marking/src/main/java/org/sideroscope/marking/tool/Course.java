package org.sideroscope.marking.tool;

import java.util.Arrays;

/**
 * A line on a picture as places at even steps, in millimetres to the right and down from the
 * picture's first pixel.
 *
 * @param x to the right, one for each place
 * @param y down, one for each place
 */
@SuppressWarnings("ArrayRecordComponent") // a scratch pad of one tool, never compared
record Course(double[] x, double[] y) {

  int size() {
    return x.length;
  }

  /** From a place on. */
  Course from(int first) {
    return new Course(
        Arrays.copyOfRange(x, first, x.length), Arrays.copyOfRange(y, first, y.length));
  }

  /** Without the trembling that is finer than a number of steps. */
  Course smooth(double sigmaSteps) {
    return new Course(smooth(x, sigmaSteps), smooth(y, sigmaSteps));
  }

  private static double[] smooth(double[] line, double sigma) {
    int reach = (int) Math.min(line.length - 1.0, Math.ceil(2.5 * sigma));
    double[] smooth = new double[line.length];
    for (int i = 0; i < line.length; i++) {
      double sum = 0;
      double weights = 0;
      for (int d = -reach; d <= reach; d++) {
        double weight = Math.exp(-0.5 * d * d / (sigma * sigma));
        sum += weight * beyond(line, i + d);
        weights += weight;
      }
      smooth[i] = sum / weights;
    }
    return smooth;
  }

  /** Goes on beyond the ends as it comes from there, so that the ends stay where they are. */
  private static double beyond(double[] line, int at) {
    int last = line.length - 1;
    if (at < 0) {
      return 2 * line[0] - line[-at];
    }
    return at > last ? 2 * line[last] - line[2 * last - at] : line[at];
  }

  /** The component to the right of the unit vector across the line, which points to its right. */
  double acrossX(int at) {
    return -wayY(at) / wayLength(at);
  }

  /** The component down of the unit vector across the line. */
  double acrossY(int at) {
    return wayX(at) / wayLength(at);
  }

  private double wayX(int at) {
    return x[Math.min(at + 1, x.length - 1)] - x[Math.max(at - 1, 0)];
  }

  private double wayY(int at) {
    return y[Math.min(at + 1, y.length - 1)] - y[Math.max(at - 1, 0)];
  }

  private double wayLength(int at) {
    return Math.max(1e-9, Math.hypot(wayX(at), wayY(at)));
  }

  /** The line beside this one. */
  Course beside(double[] offsetsMm) {
    double[] besideX = new double[x.length];
    double[] besideY = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      besideX[i] = x[i] + offsetsMm[i] * acrossX(i);
      besideY[i] = y[i] + offsetsMm[i] * acrossY(i);
    }
    return new Course(besideX, besideY);
  }
}
