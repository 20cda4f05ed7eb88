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
import org.sideroscope.cohort.field.FieldAnswers;
import org.sideroscope.cohort.field.Fields;

/**
 * What everybody answered: every field, of every study, by every rater. Filled by one thread; any
 * number may then read it.
 */
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

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> studies = new LinkedHashMap<>();

  /** By rater what was answered of each study, in the order of the studies; null where nothing. */
  private final Map<Rater, List<@Nullable FieldAnswers>> columns = new LinkedHashMap<>();

  public AnswerTable() {
    for (Field field : Fields.values()) {
      places.put(field.key(), places.size());
    }
  }

  /** Adds a reading; a later one of the same assignment replaces it. */
  public void add(Assignment assignment, FieldAnswers answers) {
    int study = studies.computeIfAbsent(assignment.study(), _ -> studies.size());
    List<@Nullable FieldAnswers> column =
        columns.computeIfAbsent(
            new Rater(assignment.reader(), assignment.occasion()), _ -> new ArrayList<>());
    while (column.size() <= study) {
      column.add(null);
    }
    column.set(study, answers);
  }

  /** The codes of the studies, in the order in which their first reading came. */
  public List<String> studies() {
    return List.copyOf(studies.keySet());
  }

  /** Those who read on the first occasion, by id. */
  public List<Rater> readers() {
    return columns.keySet().stream()
        .filter(rater -> rater.occasion() == 1)
        .sorted((one, other) -> one.reader().compareTo(other.reader()))
        .toList();
  }

  /** Those who read some studies twice, by id. */
  public List<String> repeaters() {
    return columns.keySet().stream()
        .filter(rater -> rater.occasion() > 1)
        .map(Rater::reader)
        .sorted()
        .toList();
  }

  /** What somebody answered; empty where the study was not read or there is no answer. */
  public Optional<String> answer(String study, Rater rater, Field field) {
    Integer row = studies.get(study);
    return row == null
        ? Optional.empty()
        : Optional.ofNullable(answer(columns.getOrDefault(rater, List.of()), row, place(field)));
  }

  /** Who read a study on the first occasion, by id. */
  public List<Rater> readersOf(String study) {
    Integer row = studies.get(study);
    return row == null
        ? List.of()
        : readers().stream().filter(rater -> isRead(rater, row)).toList();
  }

  private boolean isRead(Rater rater, int row) {
    List<@Nullable FieldAnswers> column = columns.getOrDefault(rater, List.of());
    return row < column.size() && column.get(row) != null;
  }

  /** Row by row what these raters answered; missing answers are null. */
  List<@Nullable String[]> rows(Field field, List<Rater> asked) {
    int place = place(field);
    List<List<@Nullable FieldAnswers>> answers =
        asked.stream()
            .<List<@Nullable FieldAnswers>>map(rater -> columns.getOrDefault(rater, List.of()))
            .toList();
    List<@Nullable String[]> rows = new ArrayList<>(studies.size());
    for (int study = 0; study < studies.size(); study++) {
      int at = study;
      @Nullable String[] row = new String[asked.size()];
      Arrays.setAll(row, i -> answer(answers.get(i), at, place));
      rows.add(row);
    }
    return rows;
  }

  private int place(Field field) {
    return places.getOrDefault(field.key(), 0);
  }

  private static @Nullable String answer(
      List<@Nullable FieldAnswers> column, int study, int place) {
    FieldAnswers answers = study < column.size() ? column.get(study) : null;
    return answers == null ? null : answers.at(place).orElse(null);
  }
}
