package org.sideroscope.cohort.agreement;

/** How an interval was worked out, as a methods section names it. */
public enum IntervalMethod {
  WILSON("Wilson score"),
  BETWEEN_CASES("variance between cases, t"),
  FLEISS_COHEN_EVERITT("large-sample standard error of Fleiss, Cohen and Everitt 1969"),
  GWET("variance of Gwet 2008, t"),
  DELTA("delta method, normal"),
  LINEARISED("variance linearised between cases, t"),
  SHROUT_FLEISS("F distribution, Shrout and Fleiss 1979, McGraw and Wong 1996"),
  BLAND_ALTMAN("standard errors of Bland and Altman 1999, t"),
  LEAST_SQUARES("least squares, t"),
  BOOTSTRAP("percentiles of " + IntervalMethod.BOOTSTRAP_SAMPLES + " bootstrap samples of cases");

  /** As many as percentiles of 2.5 % ask for. */
  public static final int BOOTSTRAP_SAMPLES = 1000;

  private final String text;

  IntervalMethod(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
