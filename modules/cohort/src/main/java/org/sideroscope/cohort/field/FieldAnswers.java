package org.sideroscope.cohort.field;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one reading answers to every field, worked out once. Immutable. */
public final class FieldAnswers {

  private static final List<Field> FIELDS = Fields.values();

  /** In the order of the fields. */
  private final @Nullable String[] answers;

  private FieldAnswers(@Nullable String[] answers) {
    this.answers = answers;
  }

  public static FieldAnswers of(ScoredReading scored) {
    @Nullable String[] answers = new String[FIELDS.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = FIELDS.get(i).answer(scored).orElse(null);
    }
    return new FieldAnswers(answers);
  }

  /**
   * @param place of a field in {@link Fields#values()}
   */
  public Optional<String> at(int place) {
    return Optional.ofNullable(answers[place]);
  }
}
