package org.sideroscope.cohort.agreement.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.agreement.Sample;

/**
 * What each reader answered in each case, kept as the distinct rows of answers with how many cases
 * have them: no statistic of agreement asks which case it was. Immutable.
 */
public final class Ratings {

  /** In the place of a category: not read, or not assessable. */
  public static final int MISSING = -1;

  /**
   * The answers of all readers in the same order.
   *
   * @param categories indices into the scale, or {@link #MISSING}
   * @param cases how many cases were answered so
   */
  record Row(List<Integer> categories, int cases) {

    int category(int rater) {
      return categories.get(rater);
    }
  }

  private final Scale scale;
  private final int raters;
  private final List<Row> rows;

  private Ratings(Scale scale, int raters, List<Row> rows) {
    this.scale = scale;
    this.raters = raters;
    this.rows = rows;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    return Arrays.compare(
        a.stream().mapToInt(i -> i).toArray(), b.stream().mapToInt(i -> i).toArray());
  }

  public static Builder builder(Scale scale, int raters) {
    return new Builder(scale, raters);
  }

  /** Collects cases one by one. Used once. */
  public static final class Builder {
    private final Scale scale;
    private final int raters;
    private final Map<List<Integer>, Integer> counted = new HashMap<>();

    private Builder(Scale scale, int raters) {
      this.scale = scale;
      this.raters = raters;
    }

    /**
     * @param categories of one case: an index into the scale or {@link #MISSING} for each reader
     * @throws IllegalArgumentException if there is not one of them for each reader
     */
    public Builder add(int... categories) {
      return addAlike(1, categories);
    }

    /** So many cases answered alike. */
    public Builder addAlike(int cases, int... categories) {
      Integer[] row = new Integer[categories.length];
      for (int i = 0; i < row.length; i++) {
        if (categories[i] < MISSING || categories[i] >= scale.size()) {
          throw wrongCase();
        }
        row[i] = categories[i];
      }
      if (row.length != raters) {
        throw wrongCase();
      }
      if (cases > 0) {
        counted.merge(List.of(row), cases, Integer::sum);
      }
      return this;
    }

    private static IllegalArgumentException wrongCase() {
      return new IllegalArgumentException("A case has one category of the scale per reader.");
    }

    public Ratings build() {
      return new Ratings(
          scale,
          raters,
          counted.entrySet().stream()
              .map(row -> new Row(row.getKey(), row.getValue()))
              .sorted((a, b) -> compare(a.categories(), b.categories()))
              .toList());
    }
  }

  public Scale scale() {
    return scale;
  }

  public int raters() {
    return raters;
  }

  /** The distinct rows of answers in a fixed order. */
  List<Row> rows() {
    return rows;
  }

  /** The same rows of answers, given by other numbers of cases. */
  Ratings weighted(int[] cases) {
    List<Row> drawn = new ArrayList<>();
    for (int i = 0; i < cases.length; i++) {
      if (cases[i] > 0) {
        drawn.add(new Row(rows.get(i).categories(), cases[i]));
      }
    }
    return new Ratings(scale, raters, drawn);
  }

  /** The answers of two readers alone. */
  public Ratings pair(int first, int second) {
    Builder pair = builder(scale, 2);
    for (Row row : rows) {
      pair.addAlike(row.cases(), row.category(first), row.category(second));
    }
    return pair.build();
  }

  /** Whether each answer was this category: two categories, {@code other} and it. */
  public Ratings dichotomised(int category) {
    Scale two =
        Scale.nominal(
            "other than " + scale.categories().get(category), scale.categories().get(category));
    Builder split = builder(two, raters);
    for (Row row : rows) {
      split.addAlike(
          row.cases(),
          row.categories().stream()
              .mapToInt(c -> c == MISSING ? MISSING : c == category ? 1 : 0)
              .toArray());
    }
    return split.build();
  }

  /** Cases with two answers or more, with one, with none. */
  public Sample sample() {
    int[] byAnswers = new int[3];
    for (Row row : rows) {
      long answers = row.categories().stream().filter(c -> c != MISSING).count();
      byAnswers[(int) Math.min(2, answers)] += row.cases();
    }
    return new Sample(byAnswers[2], byAnswers[1], byAnswers[0]);
  }
}
