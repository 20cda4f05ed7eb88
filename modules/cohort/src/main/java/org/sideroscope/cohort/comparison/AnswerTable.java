package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.field.ScoredReading;

/** What everybody answered: every field, of every study, by every rater. */
public final class AnswerTable {

  /**
   * Who answered: a reader on an occasion.
   *
   * @param occasion 1 or 2
   */
  public record Rater(String reader, int occasion) {

    /** {@code r1}, or {@code r1-again}. */
    public String name() {
      return reader + (occasion > 1 ? "-again" : "");
    }
  }

  private final List<Field> fields = Fields.values();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Map<Rater, @Nullable String[]>> studies = new LinkedHashMap<>();
  private final Map<Rater, Integer> raters = new LinkedHashMap<>();

  public AnswerTable() {
    for (Field field : fields) {
      places.put(field.key(), places.size());
    }
  }

  /** Adds a reading; a later one of the same assignment replaces it. */
  public void add(Assignment assignment, ScoredReading scored) {
    @Nullable String[] answers = new String[fields.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = fields.get(i).answer(scored).orElse(null);
    }
    Rater rater = new Rater(assignment.reader(), assignment.occasion());
    raters.merge(rater, 1, Integer::sum);
    studies.computeIfAbsent(assignment.study(), _ -> new LinkedHashMap<>()).put(rater, answers);
  }

  /** The codes of the studies, in the order in which their first reading came. */
  public List<String> studies() {
    return List.copyOf(studies.keySet());
  }

  /** Those who read on the first occasion, by id. */
  public List<Rater> readers() {
    return raters.keySet().stream()
        .filter(rater -> rater.occasion() == 1)
        .sorted((one, other) -> one.reader().compareTo(other.reader()))
        .toList();
  }

  /** Those who read some studies twice, by id. */
  public List<String> repeaters() {
    return raters.keySet().stream()
        .filter(rater -> rater.occasion() > 1)
        .map(Rater::reader)
        .sorted()
        .toList();
  }

  /** What somebody answered; empty where the study was not read or there is no answer. */
  public Optional<String> answer(String study, Rater rater, Field field) {
    @Nullable String[] answers = studies.getOrDefault(study, Map.of()).get(rater);
    return answers == null
        ? Optional.empty()
        : Optional.ofNullable(answers[places.getOrDefault(field.key(), 0)]);
  }

  /** Who read a study on the first occasion, by id. */
  public List<Rater> readersOf(String study) {
    return studies.getOrDefault(study, Map.of()).keySet().stream()
        .filter(rater -> rater.occasion() == 1)
        .sorted((one, other) -> one.reader().compareTo(other.reader()))
        .toList();
  }

  /** Row by row what these raters answered; missing answers are null. */
  List<@Nullable String[]> rows(Field field, List<Rater> asked) {
    int place = places.getOrDefault(field.key(), 0);
    List<@Nullable String[]> rows = new ArrayList<>(studies.size());
    for (Map<Rater, @Nullable String[]> study : studies.values()) {
      @Nullable String[] row = new String[asked.size()];
      Arrays.setAll(row, i -> answerAt(study.get(asked.get(i)), place));
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable String answerAt(@Nullable String @Nullable [] answers, int place) {
    return answers == null ? null : answers[place];
  }
}
