package org.sideroscope.cohort.agreement;

/** A statistic that has no value for these cases. */
public record Undefined(Reason reason, Sample sample) implements Statistic {

  /** Why a statistic has no value, as a sentence for the table it is missing from. */
  public enum Reason {
    FEWER_THAN_TWO_RATERS("Agreement needs at least two readers."),
    NOT_TWO_RATERS("This statistic is defined for exactly two readers."),
    NO_CASE_IN_COMMON("No case was read by two readers."),
    TOO_FEW_CASES("There are too few cases read by all for this statistic."),
    ONE_CATEGORY(
        "All readings fall into one category: agreement beyond chance cannot be told from chance."),
    NOT_TWO_CATEGORIES("This statistic is defined for two categories."),
    CATEGORY_NOT_USED("Nobody used this category."),
    NO_VARIANCE("The values do not differ between cases: their agreement cannot be judged."),
    NOTHING_MARKED("Neither reader marked anything."),
    MARKED_BY_ONE("Only one reader marked anything: there is no distance between the marks."),
    DIFFERENT_GRIDS("The marks lie on different images.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }
}
