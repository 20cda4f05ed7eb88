package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;

/**
 * How far the readers of a project agree: all together, each two of them, and each with their own
 * repeats; field by field.
 */
public final class Agreement {

  private Agreement() {}

  /** Every figure, in the order of the fields, which are worked out on all processors. */
  public static List<AgreementRow> of(AnswerTable answers) {
    List<List<Rater>> groups = groups(answers);
    return Fields.values().parallelStream()
        .flatMap(field -> groups.stream().flatMap(group -> of(answers, field, group).stream()))
        .toList();
  }

  /** Every figure of one field for some raters. */
  public static List<AgreementRow> of(AnswerTable answers, Field field, List<Rater> group) {
    String compared = group.stream().map(Rater::name).collect(Collectors.joining(" "));
    return field.scale().isNumeric()
        ? MeasuredAgreement.rows(field, compared, answers.rows(field, group))
        : RatedAgreement.rows(field, compared, answers.rows(field, group));
  }

  /** All readers if there are more than two, each pair, each reader's repeats. */
  public static List<List<Rater>> groups(AnswerTable answers) {
    List<List<Rater>> groups = new ArrayList<>();
    List<Rater> readers = answers.readers();
    if (readers.size() > 2) {
      groups.add(readers);
    }
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        groups.add(List.of(readers.get(i), readers.get(j)));
      }
    }
    for (String reader : answers.repeaters()) {
      groups.add(List.of(new Rater(reader, 1), new Rater(reader, 2)));
    }
    return List.copyOf(groups);
  }
}
