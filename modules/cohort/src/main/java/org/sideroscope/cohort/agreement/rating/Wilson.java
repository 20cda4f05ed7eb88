package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.IntervalMethod;

/**
 * Wilson's score interval of a proportion (Journal of the American Statistical Association 1927).
 */
public final class Wilson {

  private Wilson() {}

  /**
   * @param proportion from 0 to 1
   * @param n cases it is a share of, at least one
   */
  public static Interval interval(double proportion, int n) {
    double z = Interval.z();
    double perCase = z * z / n;
    double middle = (proportion + perCase / 2) / (1 + perCase);
    double half =
        z * Math.sqrt(proportion * (1 - proportion) / n + perCase / (4.0 * n)) / (1 + perCase);
    return Interval.around(middle, half, IntervalMethod.WILSON).within(0, 1);
  }
}
