package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table itself; {@link EveryStateTest} shows what is made of it. */
class RuleTest {

  /** Completions know sulci by class only, so the table must not tell counts of a class apart. */
  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "1, FOCAL",
    "2, FOCAL",
    "3, FOCAL",
    "4, DISSEMINATED",
    "5, DISSEMINATED",
    "50, DISSEMINATED"
  })
  void everyCountOfSulciIsDecidedAsItsClass(int sulci, SettleValue sulcusClass) {
    IntStream.range(0, 1 << 9)
        .forEach(bits ->
            assertEquals(
                Rule.decidingFor(facts(bits, sulcusClass)),
                Rule.decidingFor(withSulci(facts(bits, sulcusClass), sulci))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, NOTHING_THAT_COUNTS",
    "1, ONE_TO_THREE_SULCI",
    "3, ONE_TO_THREE_SULCI",
    "4, MORE_THAN_THREE_SULCI"
  })
  void sulciAloneAreFocalUpToThree(int sulci, Rule rule) {
    assertEquals(rule, Rule.decidingFor(withSulci(facts(0, SettleValue.NONE), sulci)));
  }

  /** Eight bits for the questions other than the sulci, and one for N. */
  private static Facts facts(int bits, SettleValue sulci) {
    return Facts.of(
        question ->
            switch (question) {
              case VERMIS -> site(bits, 0);
              case FOLIA -> site(bits, 1);
              case BRAINSTEM -> site(bits, 2);
              case CRANIOCERVICAL_JUNCTION -> site(bits, 3);
              case SPINE -> site(bits, 4);
              case DISTRIBUTION -> isSet(bits, 5) ? SettleValue.SYMMETRIC : SettleValue.ASYMMETRIC;
              case INTRACRANIAL_HAEMORRHAGE -> isSet(bits, 6) ? SettleValue.YES : SettleValue.NO;
              case SUPRATENTORIAL_OTHER -> site(bits, 7);
              case SULCI -> sulci;
            },
        isSet(bits, 8));
  }

  private static SettleValue site(int bits, int place) {
    return isSet(bits, place) ? SettleValue.PRESENT : SettleValue.ABSENT;
  }

  private static boolean isSet(int bits, int place) {
    return (bits >> place & 1) == 1;
  }

  private static Facts withSulci(Facts facts, int sulci) {
    return new Facts(
        facts.vermis(),
        facts.folia(),
        facts.brainstem(),
        facts.junction(),
        facts.cord(),
        facts.symmetric(),
        facts.haemorrhage(),
        sulci,
        facts.supportive(),
        facts.supratentorialOther());
  }
}
