package org.sideroscope.cohort.agreement;

/** What to know before an estimate is believed; the thresholds are conventions of this program. */
public enum Caution {
  /** Fewer than {@value #FEW} cases. */
  FEW_CASES("Few cases: the interval is a large-sample approximation and may be too narrow."),
  /** One category holds at least {@link #SKEWED_SHARE} of the readings. */
  SKEWED_PREVALENCE(
      "One category holds most of the readings: kappa and alpha can be low although readers agree"
          + " (kappa paradox); read them beside percent agreement and AC1."),
  ONE_CATEGORY("All readings fall into one category: this says little about agreement."),
  /** Some cases were not read by all. */
  MISSING_READINGS("Some cases were not read by every reader."),
  NO_SPREAD("The cases do not differ in this: no interval can be estimated from them."),
  TOO_FEW_FOR_INTERVAL("So few cases have no spread to tell an interval from."),
  LIMITS_VARY(
      "The differences change with what is measured: the limits are too wide for one end of it and"
          + " too narrow for the other."),
  RESAMPLES_UNDEFINED(
      "The statistic is undefined in some bootstrap samples; the interval comes from the others.");

  /** Below so many cases large-sample intervals are called approximate. */
  public static final int FEW = 30;

  /** From this share of one category on its prevalence is called skewed. */
  public static final double SKEWED_SHARE = 0.8;

  private final String sentence;

  Caution(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
