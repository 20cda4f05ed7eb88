package org.sideroscope.cohort.agreement.rating;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a reader can answer.
 *
 * @param level what the order of the categories and their distances mean
 * @param categories all that can be answered, used or not, in order where there is one
 * @param positions of an interval scale the value of each category; of the others its index
 */
public record Scale(Level level, List<String> categories, List<Double> positions) {

  /** What can be said of two categories besides that they differ. */
  public enum Level {
    NOMINAL,
    ORDINAL,
    INTERVAL
  }

  /**
   * @throws IllegalArgumentException if there is no category, one is there twice, or positions are
   *     not one ascending number for each
   */
  public Scale {
    categories = List.copyOf(categories);
    positions = List.copyOf(positions);
    if (categories.isEmpty() || new HashSet<>(categories).size() < categories.size()) {
      throw new IllegalArgumentException("A scale has categories, each of its own name.");
    }
    if (positions.size() != categories.size() || !ascend(positions)) {
      throw new IllegalArgumentException("Each category of a scale lies above the one before it.");
    }
  }

  private static boolean ascend(List<Double> positions) {
    return IntStream.range(1, positions.size())
        .allMatch(i -> positions.get(i - 1) < positions.get(i));
  }

  public static Scale nominal(List<String> categories) {
    return new Scale(Level.NOMINAL, categories, ranks(categories.size()));
  }

  public static Scale nominal(String... categories) {
    return nominal(List.of(categories));
  }

  /** Categories from least to most. */
  public static Scale ordinal(List<String> categories) {
    return new Scale(Level.ORDINAL, categories, ranks(categories.size()));
  }

  public static Scale ordinal(String... categories) {
    return ordinal(List.of(categories));
  }

  /** Counts from 0 to {@code most}, for few different ones; else they are measurements. */
  public static Scale counts(int most) {
    List<String> names = IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    return new Scale(Level.INTERVAL, names, ranks(most + 1));
  }

  private static List<Double> ranks(int size) {
    return IntStream.range(0, size).mapToObj(i -> (double) i).toList();
  }

  public int size() {
    return categories.size();
  }
}
