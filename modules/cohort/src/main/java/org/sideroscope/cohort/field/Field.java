package org.sideroscope.cohort.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Reading;

/**
 * One answer of a reading. What was not assessed is no answer: it is missing where readers are
 * compared, never absent.
 */
public final class Field {

  private static final String PART = "/";

  private final String key;
  private final FieldScale scale;
  private final List<String> categories;
  private final Function<ScoredReading, Optional<String>> answer;
  private final Optional<Predicate<Reading>> spoken;

  private Field(
      String key,
      FieldScale scale,
      List<String> categories,
      Function<ScoredReading, Optional<String>> answer,
      Optional<Predicate<Reading>> spoken) {
    this.key = key;
    this.scale = scale;
    this.categories = List.copyOf(categories);
    this.answer = answer;
    this.spoken = spoken;
  }

  /**
   * What a reader is asked.
   *
   * @param spoken whether the reader has dealt with it, which "not assessed" with a reason also is
   */
  static Field asked(
      String key,
      FieldScale scale,
      List<String> categories,
      Function<Reading, Optional<String>> answer,
      Predicate<Reading> spoken) {
    return new Field(
        key, scale, categories, scored -> answer.apply(scored.reading()), Optional.of(spoken));
  }

  /** What follows from the answers and is never asked. */
  static Field derived(
      String key,
      FieldScale scale,
      List<String> categories,
      Function<ScoredReading, Optional<String>> answer) {
    return new Field(key, scale, categories, answer, Optional.empty());
  }

  /**
   * One category of what follows, beside all others: yes, no, or no answer where it cannot be told.
   *
   * @param category of the whole
   * @param unknown the category of the whole that leaves open whether it is this one
   */
  static Field category(Field whole, String category, String unknown) {
    return derived(
        whole.key() + PART + category,
        FieldScale.NOMINAL,
        List.of(Answer.NO.key(), Answer.YES.key()),
        scored ->
            whole
                .answer(scored)
                .filter(answer -> category.equals(unknown) || !answer.equals(unknown))
                .map(answer -> (answer.equals(category) ? Answer.YES : Answer.NO).key()));
  }

  /**
   * Stable: {@code result}, {@code result/css-focal}, {@code region/vermis}, {@code
   * brainstem/pons.left}.
   */
  public String key() {
    return key;
  }

  public FieldScale scale() {
    return scale;
  }

  /** In their order where they have one; empty for numbers. */
  public List<String> categories() {
    return categories;
  }

  /** A category, or a number in decimal notation; empty where there is no answer. */
  public Optional<String> answer(ScoredReading scored) {
    return answer.apply(scored);
  }

  /** Whether somebody can settle it: it is in categories, and not one category of another field. */
  public boolean isAdjudicable() {
    return !scale.isNumeric() && !key.startsWith(Fields.RESULT + PART);
  }

  /** Whether a reader is asked it, rather than it following from other answers. */
  public boolean isAsked() {
    return spoken.isPresent();
  }

  /** Whether nothing is left to ask: it follows from other answers, or the reader dealt with it. */
  public boolean isDealtWith(Reading reading) {
    return spoken.map(predicate -> predicate.test(reading)).orElse(true);
  }

  @Override
  public String toString() {
    return key;
  }
}
