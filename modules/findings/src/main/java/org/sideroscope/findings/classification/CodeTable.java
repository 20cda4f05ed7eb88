package org.sideroscope.findings.classification;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of 3.2 applied once to every complete set of facts, so that going through all the ways
 * in which unknowns can turn out is a walk over an array. The facts are numbered: each question of
 * {@link SettleName} adds the position of its outcome times its stride, and N adds the last stride.
 */
final class CodeTable {

  private final Map<SettleName, Integer> strides = new EnumMap<>(SettleName.class);
  private final int supportiveStride;
  private final ResultCode[] codes;

  CodeTable() {
    int stride = 1;
    for (SettleName question : SettleName.values()) {
      strides.put(question, stride);
      stride *= question.outcomes().size();
    }
    supportiveStride = stride;
    codes = new ResultCode[2 * supportiveStride];
    Arrays.setAll(codes, number -> Rule.decidingFor(facts(number)).code());
  }

  private Facts facts(int number) {
    return Facts.of(question -> outcome(question, number), number >= supportiveStride);
  }

  private SettleValue outcome(SettleName question, int number) {
    List<SettleValue> all = question.outcomes();
    return all.get(number / stride(question) % all.size());
  }

  private int stride(SettleName question) {
    return requireNonNull(strides.get(question));
  }

  /** What an outcome of a question adds to the number of the facts. */
  int step(SettleName question, SettleValue outcome) {
    return question.outcomes().indexOf(outcome) * stride(question);
  }

  /** What N adds to the number of the facts. */
  int step(boolean supportive) {
    return supportive ? supportiveStride : 0;
  }

  /** The codes of the facts with these numbers. */
  ResultCode[] codes(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(number -> codes[number]).toArray(ResultCode[]::new);
  }
}
