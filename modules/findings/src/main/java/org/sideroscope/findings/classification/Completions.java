package org.sideroscope.findings.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The code of every way in which the unknowns of a reading can turn out, none sampled. At most 768:
 * they lie as an array of as many dimensions as there are unknowns, the first unknown varying
 * fastest, and the very first code is that of the provisional facts.
 */
final class Completions {

  /**
   * A question that is open. A sulcus count may be open within one class: then it has one outcome.
   *
   * @param span how far apart two completions lie that differ in it by one outcome
   */
  record Unknown(SettleName name, List<SettleValue> outcomes, int span) {

    /** How far apart two completions lie that differ in a later unknown. */
    int block() {
      return span * outcomes.size();
    }
  }

  private final List<Unknown> unknowns;
  private final ResultCode[] codes;

  private Completions(List<Unknown> unknowns, ResultCode[] codes) {
    this.unknowns = List.copyOf(unknowns);
    this.codes = codes;
  }

  static Completions of(Judged judged, CodeTable table) {
    int[] facts = {table.step(judged.supportive().isPresent())};
    List<Unknown> unknowns = new ArrayList<>();
    for (SettleName question : SettleName.values()) {
      List<SettleValue> outcomes = judged.open(question);
      if (judged.isUnknown(question)) {
        unknowns.add(new Unknown(question, outcomes, facts.length));
      }
      facts = withEach(outcomes, question, facts, table);
    }
    return new Completions(unknowns, table.codes(facts));
  }

  /** The facts once more for each outcome. */
  private static int[] withEach(
      List<SettleValue> outcomes, SettleName question, int[] facts, CodeTable table) {
    int[] each = new int[facts.length * outcomes.size()];
    int next = 0;
    for (SettleValue outcome : outcomes) {
      int step = table.step(question, outcome);
      for (int fact : facts) {
        each[next++] = fact + step;
      }
    }
    return each;
  }

  List<Unknown> unknowns() {
    return unknowns;
  }

  ResultCode provisional() {
    return codes[0];
  }

  /** The codes over every completion. */
  Set<ResultCode> possible() {
    return EnumSet.copyOf(List.of(codes));
  }

  /** The codes over every completion in which the unknown has the outcome. */
  Set<ResultCode> possibleWith(Unknown unknown, SettleValue outcome) {
    Set<ResultCode> left = EnumSet.noneOf(ResultCode.class);
    int offset = unknown.outcomes().indexOf(outcome) * unknown.span();
    for (int block = offset; block < codes.length; block += unknown.block()) {
      for (int i = block; i < block + unknown.span(); i++) {
        left.add(codes[i]);
      }
    }
    return left;
  }

  /** True if the unknown changes the code for at least one outcome of the others. */
  boolean dependOn(Unknown unknown) {
    for (int block = 0; block < codes.length; block += unknown.block()) {
      int end = block + unknown.block() - unknown.span();
      for (int i = block; i < end; i++) {
        if (codes[i] != codes[i + unknown.span()]) {
          return true;
        }
      }
    }
    return false;
  }
}
