package org.sideroscope.testimages.scan;

import java.util.Arrays;

/** How much of one voxel each rim fills: a worker's scratch pad. */
final class RimShares {

  /** A voxel is marked from this share of one rim upwards. */
  private static final double MARKED = 0.2;

  private final double[] byLabel;
  private boolean empty = true;

  /**
   * @param rims how many there are; their labels count from 1
   */
  RimShares(int rims) {
    byLabel = new double[rims + 1];
  }

  void clear() {
    if (!empty) {
      Arrays.fill(byLabel, 0);
      empty = true;
    }
  }

  void add(int label, double share) {
    byLabel[label] += share;
    empty = false;
  }

  /** The share of all rims together. */
  double total() {
    double sum = 0;
    if (!empty) {
      for (double share : byLabel) {
        sum += share;
      }
    }
    return sum;
  }

  /** The label of the rim that fills most, 0 where none fills enough to be marked. */
  int label() {
    int most = 0;
    if (!empty) {
      for (int label = 1; label < byLabel.length; label++) {
        if (byLabel[label] >= MARKED && (most == 0 || byLabel[label] > byLabel[most])) {
          most = label;
        }
      }
    }
    return most;
  }
}
