package org.sideroscope.cohort.agreement.mask;

/**
 * Finds the nearest of many points: a k-d tree (Bentley, Communications of the ACM 1975) in one
 * array, the middle of each part its node, that knows how far each part is at least (Arya and
 * Mount, Data Compression Conference 1993). Any geometry, sheared grids included. Not for use by
 * two threads at once.
 */
final class NearestPoint {

  private static final int AXES = 3;
  private static final int FEW = 8;

  private final double[] points;
  private final double[] place = new double[AXES];
  private final double[] away = new double[AXES];
  private double best;
  private int nearest;

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
    if (to - from > FEW) {
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

  /** How far the nearest point is. The one found last is tried first: places often follow. */
  double distance(double x, double y, double z) {
    place[0] = x;
    place[1] = y;
    place[2] = z;
    best = squaredTo(nearest);
    search(0, points.length / AXES, 0, 0);
    return Math.sqrt(best);
  }

  /**
   * @param beyond the squared distance of the place from the part that is searched, at least
   */
  private void search(int from, int to, int axis, double beyond) {
    if (to - from <= FEW) {
      for (int point = from; point < to; point++) {
        consider(point);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    consider(middle);
    double ahead = place[axis] - at(middle, axis);
    int next = (axis + 1) % AXES;
    searchSide(ahead < 0, from, middle, to, next, beyond);
    double before = away[axis];
    double over = beyond - before * before + ahead * ahead;
    if (over < best) {
      away[axis] = ahead;
      searchSide(ahead >= 0, from, middle, to, next, over);
      away[axis] = before;
    }
  }

  private void searchSide(boolean low, int from, int middle, int to, int axis, double beyond) {
    if (low) {
      search(from, middle, axis, beyond);
    } else {
      search(middle + 1, to, axis, beyond);
    }
  }

  private void consider(int point) {
    double squared = squaredTo(point);
    if (squared < best) {
      best = squared;
      nearest = point;
    }
  }

  private double squaredTo(int point) {
    double sum = 0;
    for (int axis = 0; axis < AXES; axis++) {
      double way = place[axis] - at(point, axis);
      sum += way * way;
    }
    return sum;
  }
}
