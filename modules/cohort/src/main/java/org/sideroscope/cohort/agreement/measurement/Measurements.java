package org.sideroscope.cohort.agreement.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sideroscope.cohort.agreement.Sample;

/** What each reader measured in each case, all in one unit. Immutable. */
public final class Measurements {

  /** In the place of a value: not measured. */
  public static final double MISSING = Double.NaN;

  private final int raters;
  private final List<double[]> all;
  private final List<double[]> complete;
  private final Sample sample;

  private Measurements(int raters, List<double[]> all) {
    this.raters = raters;
    this.all = List.copyOf(all);
    this.complete = all.stream().filter(values -> missing(values) == 0).toList();
    int unread = (int) all.stream().filter(values -> missing(values) == raters).count();
    this.sample = new Sample(complete.size(), all.size() - complete.size() - unread, unread);
  }

  private static long missing(double[] values) {
    return Arrays.stream(values).filter(Double::isNaN).count();
  }

  public static Builder builder(int raters) {
    return new Builder(raters);
  }

  /** Collects cases one by one. Used once. */
  public static final class Builder {
    private final int raters;
    private final List<double[]> all = new ArrayList<>();

    private Builder(int raters) {
      this.raters = raters;
    }

    /**
     * @param values of one case, a value or {@link #MISSING} for each reader
     * @throws IllegalArgumentException if there is not one of them for each reader, or one is
     *     infinite
     */
    public Builder add(double... values) {
      if (values.length != raters || Arrays.stream(values).anyMatch(Double::isInfinite)) {
        throw new IllegalArgumentException("A case has one finite value per reader.");
      }
      all.add(values.clone());
      return this;
    }

    public Measurements build() {
      return new Measurements(raters, all);
    }
  }

  public int raters() {
    return raters;
  }

  /** The values of two readers alone. */
  public Measurements pair(int first, int second) {
    return new Measurements(
        2, all.stream().map(values -> new double[] {values[first], values[second]}).toList());
  }

  /** Cases measured by all, by some, by nobody: only the first are compared. */
  public Sample sample() {
    return sample;
  }

  /** Cases measured by all. */
  int cases() {
    return complete.size();
  }

  double value(int complete, int rater) {
    return this.complete.get(complete)[rater];
  }
}
