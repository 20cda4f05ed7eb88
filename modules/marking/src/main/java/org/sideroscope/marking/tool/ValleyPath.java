package org.sideroscope.marking.tool;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Finds the way along a stroke that keeps to a dark valley: the one with the highest sum of scores
 * over all its places (dynamic programming). A clear valley scores nearly the same however deep it
 * is, so that not the darkest valley wins but the one nearest to the stroke, and every step aside
 * costs, so that noise does not lead the way.
 */
final class ValleyPath {

  /** What the way loses at the edge of its reach, where the clearest valley scores 1. */
  private static final double FAR_COST = 0.3;

  /** What the way loses for one step aside. */
  private static final double ASIDE_COST = 0.2;

  private static final double NEVER = -1e9;

  private final Strip strip;
  private final int reach;
  private final int shoulder;
  private final double clearDepth;

  /**
   * @param strip averaged along the stroke
   * @param reach how many steps aside the way may lead
   * @param shoulder within how many steps a valley has its sides
   * @param clearDepth a valley so deep scores a half
   */
  ValleyPath(Strip strip, int reach, int shoulder, double clearDepth) {
    this.strip = strip;
    this.reach = reach;
    this.shoulder = shoulder;
    this.clearDepth = clearDepth;
  }

  /**
   * How many steps beside the stroke the way is at each of its places.
   *
   * @param start where it begins, where that is known
   */
  int[] offsets(OptionalInt start) {
    int width = 2 * reach + 1;
    byte[][] steps = new byte[strip.places()][width];
    double[] best = new double[width];
    for (int o = 0; o < width; o++) {
      boolean open = start.isEmpty() || Math.clamp(start.getAsInt(), -reach, reach) == o - reach;
      best[o] = open ? score(0, o - reach) : NEVER;
    }
    for (int i = 1; i < strip.places(); i++) {
      double[] next = new double[width];
      Arrays.fill(next, NEVER);
      for (int o = 0; o < width; o++) {
        double score = score(i, o - reach);
        for (int step = -1; step <= 1; step++) {
          int from = o - step;
          double sum = from < 0 || from >= width ? NEVER : best[from] + score - aside(step);
          if (sum > next[o]) {
            next[o] = sum;
            steps[i][o] = (byte) step;
          }
        }
      }
      best = next;
    }
    return back(steps, best);
  }

  private int[] back(byte[][] steps, double[] best) {
    int at = reach;
    for (int o = 0; o < best.length; o++) {
      at = best[o] > best[at] ? o : at;
    }
    int[] offsets = new int[strip.places()];
    for (int i = strip.places() - 1; i >= 0; i--) {
      offsets[i] = at - reach;
      at -= steps[i][at];
    }
    return offsets;
  }

  private static double aside(int step) {
    return ASIDE_COST * Math.abs(step);
  }

  private double score(int place, int offset) {
    double far = (double) offset / reach;
    double depth = strip.depth(place, offset, shoulder);
    return depth / (depth + clearDepth) - FAR_COST * far * far;
  }
}
