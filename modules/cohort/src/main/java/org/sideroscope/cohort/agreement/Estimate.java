package org.sideroscope.cohort.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statistic that exists.
 *
 * @param value finite; in the unit of the statistic, none for coefficients
 * @param interval its 95 % confidence interval; null where none can be given, which a caution
 *     explains, and for the value of a single case or a quartile
 * @param cautions what to know before it is believed, in the order of {@link Caution}
 */
public record Estimate(
    double value, @Nullable Interval interval, Sample sample, List<Caution> cautions)
    implements Statistic {

  /**
   * @throws IllegalArgumentException if the value is not finite
   */
  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("An estimate is a number.");
    }
    cautions = cautions.stream().sorted().distinct().toList();
  }

  /**
   * @param lowest value that the statistic can have, as {@code highest}; its interval ends there
   */
  public static Builder builder(double value, double lowest, double highest, Sample sample) {
    return new Builder(value, lowest, highest, sample);
  }

  /** Finds the interval, or the caution that stands in its place. Used once. */
  public static final class Builder {

    /** Rounding alone makes a spread of this size. */
    private static final double NO_SPREAD = 1e-10;

    private final double value;
    private final double lowest;
    private final double highest;
    private final Sample sample;
    private final List<Caution> cautions = new ArrayList<>();
    private @Nullable Interval interval;

    private Builder(double value, double lowest, double highest, Sample sample) {
      this.value = Math.clamp(value, lowest, highest);
      this.lowest = lowest;
      this.highest = highest;
      this.sample = sample;
    }

    public Builder caution(Caution caution) {
      cautions.add(caution);
      return this;
    }

    public Builder cautions(Collection<Caution> more) {
      cautions.addAll(more);
      return this;
    }

    /** An interval that was found elsewhere. */
    public Builder interval(Interval found) {
      interval = found.within(lowest, highest);
      return this;
    }

    /** The normal interval of a large-sample standard error. */
    public Builder normal(double standardError, IntervalMethod method) {
      if (spreads(standardError)) {
        interval(Interval.around(value, Interval.z() * standardError, method));
      }
      return this;
    }

    /** Student's interval of a standard error; none where no degree of freedom is left. */
    public Builder student(double standardError, int degreesOfFreedom, IntervalMethod method) {
      if (degreesOfFreedom < 1) {
        cautions.add(Caution.TOO_FEW_FOR_INTERVAL);
      } else if (spreads(standardError)) {
        interval(Interval.around(value, Interval.t(degreesOfFreedom) * standardError, method));
      }
      return this;
    }

    /** The middle 95 % of what the statistic is in bootstrap samples. */
    public Builder bootstrap(double... values) {
      Percentiles percentiles = Percentiles.of(values);
      double low = percentiles.at(1 - Interval.UPPER_TAIL);
      double high = percentiles.at(Interval.UPPER_TAIL);
      if (spreads(high - low)) {
        interval(new Interval(low, high, IntervalMethod.BOOTSTRAP));
      }
      return this;
    }

    private boolean spreads(double standardError) {
      boolean spreads = standardError > NO_SPREAD;
      if (!spreads) {
        cautions.add(Caution.NO_SPREAD);
      }
      return spreads;
    }

    public Estimate build() {
      if (sample.used() < Caution.FEW) {
        cautions.add(Caution.FEW_CASES);
      }
      return new Estimate(value, interval, sample, cautions);
    }
  }
}
