package org.sideroscope.cohort.agreement.mask;

/**
 * Finds the nearest of many points: a k-d tree (Bentley, Communications of the ACM 1975) in one
 * array, the middle of each part its node. Any geometry, sheared grids included.
 */
final class NearestPoint {

  private static final int AXES = 3;

  private final double[] points;

  /**
   * @param points x, y and z of each in turn, at least one
   */
  NearestPoint(double[] points) {
    this.points = points.clone();
    build(0, points.length / AXES, 0);
  }

  private double at(int point, int axis) {
    return points[AXES * point + axis];
  }

  private void build(int from, int to, int axis) {
    if (to - from > 1) {
      int middle = (from + to) >>> 1;
      select(from, to - 1, middle, axis);
      build(from, middle, (axis + 1) % AXES);
      build(middle + 1, to, (axis + 1) % AXES);
    }
  }

  /** Moves points so that those before {@code wanted} lie at most as far along the axis as it. */
  private void select(int first, int last, int wanted, int axis) {
    int from = first;
    int to = last;
    while (from < to) {
      double pivot = at((from + to) >>> 1, axis);
      int left = from;
      int right = to;
      while (left <= right) {
        while (at(left, axis) < pivot) {
          left++;
        }
        while (at(right, axis) > pivot) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      if (wanted <= right) {
        to = right;
      } else if (wanted >= left) {
        from = left;
      } else {
        return;
      }
    }
  }

  private void swap(int a, int b) {
    for (int axis = 0; axis < AXES; axis++) {
      double kept = points[AXES * a + axis];
      points[AXES * a + axis] = points[AXES * b + axis];
      points[AXES * b + axis] = kept;
    }
  }

  /** How far the nearest point is. */
  double distance(double x, double y, double z) {
    return Math.sqrt(
        squared(new double[] {x, y, z}, 0, points.length / AXES, 0, Double.POSITIVE_INFINITY));
  }

  private double squared(double[] place, int from, int to, int axis, double known) {
    if (from >= to) {
      return known;
    }
    int middle = (from + to) >>> 1;
    double best = Math.min(known, squaredTo(place, middle));
    double ahead = place[axis] - at(middle, axis);
    int next = (axis + 1) % AXES;
    best =
        ahead < 0
            ? squared(place, from, middle, next, best)
            : squared(place, middle + 1, to, next, best);
    if (ahead * ahead < best) {
      best =
          ahead < 0
              ? squared(place, middle + 1, to, next, best)
              : squared(place, from, middle, next, best);
    }
    return best;
  }

  private double squaredTo(double[] place, int point) {
    double sum = 0;
    for (int axis = 0; axis < AXES; axis++) {
      double way = place[axis] - at(point, axis);
      sum += way * way;
    }
    return sum;
  }
}
