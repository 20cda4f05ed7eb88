package org.sideroscope.marking.tool;

import java.util.Arrays;

/**
 * The picture along a line, straightened: one profile across the line for each of its places, from
 * right behind the left hand to the right. Where there is no value stands NaN.
 */
final class Strip {

  private final int places;
  private final int reach;
  private final double[][] profiles;

  private Strip(int places, int reach, double[][] profiles) {
    this.places = places;
    this.reach = reach;
    this.profiles = profiles;
  }

  /**
   * @param reach steps to either side
   */
  static Strip along(Course course, PlaneValues values, int reach, double stepMm) {
    double[][] profiles = new double[course.size()][2 * reach + 1];
    for (int i = 0; i < course.size(); i++) {
      double acrossX = course.acrossX(i) * stepMm;
      double acrossY = course.acrossY(i) * stepMm;
      for (int o = -reach; o <= reach; o++) {
        profiles[i][o + reach] =
            values.at(course.x()[i] + o * acrossX, course.y()[i] + o * acrossY);
      }
    }
    return new Strip(course.size(), reach, profiles);
  }

  int places() {
    return places;
  }

  int reach() {
    return reach;
  }

  /** The value at a place, so many steps beside the line. */
  double at(int place, int offset) {
    return profiles[place][offset + reach];
  }

  /** Averaged along the line over so many steps to either side: noise goes, the band stays. */
  Strip averaged(int steps) {
    double[][] averaged = new double[places][2 * reach + 1];
    for (int o = 0; o <= 2 * reach; o++) {
      for (int i = 0; i < places; i++) {
        double sum = 0;
        int count = 0;
        for (int j = Math.max(0, i - steps); j <= Math.min(places - 1, i + steps); j++) {
          double value = profiles[j][o];
          if (!Double.isNaN(value)) {
            sum += value;
            count++;
          }
        }
        averaged[i][o] = count == 0 ? Double.NaN : sum / count;
      }
    }
    return new Strip(places, reach, averaged);
  }

  /**
   * The standard deviation of what changes along the line, from the median difference of values so
   * many steps apart: hardly moved by what crosses the line. 0 where nothing can be compared.
   */
  double noise(int apart) {
    double[] differences = new double[Math.max(0, places - apart) * (2 * reach + 1)];
    int count = 0;
    for (int i = 0; i + apart < places; i++) {
      for (int o = 0; o <= 2 * reach; o++) {
        double difference = Math.abs(profiles[i + apart][o] - profiles[i][o]);
        if (!Double.isNaN(difference)) {
          differences[count++] = difference;
        }
      }
    }
    Arrays.sort(differences, 0, count);
    // the median of the absolute difference of two normal numbers is 0.954 standard deviations
    return count == 0 ? 0 : differences[count / 2] / 0.954;
  }

  /**
   * How much darker a place is than the lighter values within a distance on both of its sides: the
   * depth of a valley that runs along the line, 0 where there is none.
   */
  double depth(int place, int offset, int within) {
    double floor = at(place, offset);
    double depth =
        Math.min(highest(place, offset, -within), highest(place, offset, within)) - floor;
    return depth > 0 ? depth : 0;
  }

  /** The lightest value beside an offset, on one side and no further than some steps. */
  double highest(int place, int offset, int within) {
    double highest = Double.NEGATIVE_INFINITY;
    int step = within < 0 ? -1 : 1;
    for (int i = 1; i <= Math.abs(within); i++) {
      int beside = offset + i * step;
      double value = Math.abs(beside) > reach ? Double.NaN : at(place, beside);
      if (value > highest) {
        highest = value;
      }
    }
    return highest;
  }
}
