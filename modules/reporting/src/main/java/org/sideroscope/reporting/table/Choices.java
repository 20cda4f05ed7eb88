package org.sideroscope.reporting.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.reporting.wording.Words;

/** The values that columns can have, with their names. */
final class Choices {

  private final Words words;

  Choices(Words words) {
    this.words = words;
  }

  Map<String, String> states() {
    return of(AssessmentState.values(), AssessmentState::key, "state");
  }

  Map<String, String> answers() {
    return of(Answer.values(), Answer::key, "answer");
  }

  Map<String, String> statuses() {
    return of(ReadingStatus.values(), ReadingStatus::key, "status");
  }

  Map<String, String> distributions() {
    return of(Distribution.values(), Distribution::key, "distribution");
  }

  Map<String, String> ariaH() {
    return of(AriaHSeverity.values(), AriaHSeverity::key, "ariaH");
  }

  Map<String, String> extension() {
    return of(SupratentorialExtension.values(), SupratentorialExtension::key, "answer");
  }

  Map<String, String> results() {
    Map<String, String> choices = new LinkedHashMap<>();
    Stream.of(ResultCode.values())
        .forEach(result -> choices.put(result.code(), words.spelled(result.title())));
    return choices;
  }

  private <T> Map<String, String> of(T[] values, Function<T, String> key, String family) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (T value : values) {
      String code = key.apply(value);
      choices.put(code, words.find(family + "." + code).orElse(code));
    }
    return choices;
  }
}
