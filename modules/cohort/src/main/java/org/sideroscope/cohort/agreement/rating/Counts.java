package org.sideroscope.cohort.agreement.rating;

import java.util.Arrays;
import java.util.List;

/**
 * Of each distinct row of answers how many readers chose each category; who chose it is forgotten.
 * Rows without any answer are left out.
 */
final class Counts {

  /** Cases answered alike. */
  static final class Row {
    private final int[] readers;
    private final int answers;
    private final int cases;

    private Row(int[] readers, int answers, int cases) {
      this.readers = readers;
      this.answers = answers;
      this.cases = cases;
    }

    /** How many readers chose a category. */
    int readers(int category) {
      return readers[category];
    }

    /** How many readers answered. */
    int answers() {
      return answers;
    }

    /** How many cases were answered so. */
    int cases() {
      return cases;
    }
  }

  private final List<Row> rows;
  private final int categories;

  private Counts(List<Row> rows, int categories) {
    this.rows = rows;
    this.categories = categories;
  }

  static Counts of(Ratings ratings) {
    int size = ratings.scale().size();
    return new Counts(
        ratings.rows().stream()
            .map(row -> count(row, size))
            .filter(row -> row.answers() > 0)
            .toList(),
        size);
  }

  private static Row count(Ratings.Row row, int size) {
    int[] readers = new int[size];
    int answers = 0;
    for (int category : row.categories()) {
      if (category != Ratings.MISSING) {
        readers[category]++;
        answers++;
      }
    }
    return new Row(readers, answers, row.cases());
  }

  int categories() {
    return categories;
  }

  List<Row> rows() {
    return rows;
  }

  /** Cases that somebody answered. */
  int cases() {
    return rows.stream().mapToInt(Row::cases).sum();
  }

  /** The share of each category among all answers. */
  double[] shares() {
    double[] totals = new double[categories];
    for (Row row : rows) {
      for (int k = 0; k < categories; k++) {
        totals[k] += (double) row.cases() * row.readers(k);
      }
    }
    double all = Arrays.stream(totals).sum();
    return Arrays.stream(totals).map(total -> all > 0 ? total / all : 0).toArray();
  }

  /** The share of the category that was chosen most. */
  double largestShare() {
    return Arrays.stream(shares()).max().orElse(0);
  }

  /** Some cases were answered by some readers only. */
  boolean isIncomplete(int raters) {
    return rows.stream().anyMatch(row -> row.answers() < raters);
  }
}
