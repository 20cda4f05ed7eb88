package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * A field of a study that readers answered differently.
 *
 * @param answers by reader; "not answered" where one gave none
 */
public record Disagreement(String study, Field field, Map<String, String> answers) {

  /** In the place of an answer that was not given. */
  public static final String NOT_ANSWERED = "not answered";

  public Disagreement {
    answers = new LinkedHashMap<>(answers);
  }

  /** Every disagreement that the protocol has settled, study by study in the protocol's order. */
  public static List<Disagreement> all(AnswerTable answers, Protocol protocol) {
    return answers.studies().stream()
        .flatMap(study -> of(study, answers, protocol).stream())
        .toList();
  }

  /** Those of one study. */
  public static List<Disagreement> of(String study, AnswerTable answers, Protocol protocol) {
    List<Rater> raters = answers.readersOf(study);
    List<Disagreement> found = new ArrayList<>();
    for (Field field : protocol.adjudicated()) {
      Map<String, String> said =
          raters.stream()
              .collect(
                  Collectors.toMap(
                      Rater::reader,
                      rater -> answers.answer(study, rater, field).orElse(NOT_ANSWERED),
                      (one, _) -> one,
                      LinkedHashMap::new));
      if (said.values().stream().distinct().count() > 1) {
        found.add(new Disagreement(study, field, said));
      }
    }
    return List.copyOf(found);
  }
}
