package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.ClassificationCase.Statement;

/** The case files: readings in words, with the result a radiologist would sign. */
class ClassificationCasesTest {

  private final Classifier classifier = new Classifier();

  static Stream<ClassificationCase> cases() {
    return Stream.of("rows-of-the-table", "unknowns", "sites", "cautions")
        .flatMap(file -> ClassificationCase.of(file).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isClassifiedAsSigned(ClassificationCase signed) {
    Reading reading = GivenReading.of(signed.given());
    assertEquals(List.of(), Contradictions.of(reading));
    Classification derived = classifier.classify(reading);
    signed.expected().forEach(statement -> check(statement, derived));
    Set<String> spokenOf = new HashSet<>();
    signed.expected().forEach(statement -> spokenOf.add(statement.about()));
    assertTrue(spokenOf.containsAll(Set.of("result", "cautions")), "says too little");
  }

  private static void check(Statement expected, Classification derived) {
    String about = expected.about();
    switch (about) {
      case "result" ->
          assertEquals(
              expected.says(),
              derived.result().code() + ", " + (derived.definite() ? "definite" : "provisional"));
      case "possible" ->
          assertEquals(
              expected.says(),
              String.join(", ", derived.possible().stream().map(ResultCode::code).toList()));
      case "to settle" ->
          assertEquals(
              expected.items(", "), derived.toSettle().stream().map(SettleName::key).toList());
      case "decisive" ->
          assertEquals(
              expected.items("; "),
              derived.decisive().stream()
                  .map(d -> d.name().key() + " " + d.value().key() + " " + d.result().code())
                  .toList());
      case "next" -> {
        SettleName next = derived.next();
        assertEquals(expected.says(), next == null ? "none" : next.key());
      }
      case "extension" -> assertEquals(expected.says(), derived.supratentorialExtension().key());
      case "sulci" ->
          assertEquals(expected.says(), range(derived.sulcusCount(), derived.sulcusCountMax()));
      case "multifocality" ->
          assertEquals(
              expected.says(),
              derived.multifocality().left()
                  + " left, "
                  + derived.multifocality().right()
                  + " right");
      case "says" ->
          assertTrue(
              derived.explanation().text().contains(expected.says()),
              () -> derived.explanation().text());
      case "says not" ->
          assertFalse(
              derived.explanation().text().contains(expected.says()),
              () -> derived.explanation().text());
      case "cautions" ->
          assertEquals(expected.items(", "), derived.cautions().stream().map(Caution::id).toList());
      default -> checkCriterion(about, expected.says(), derived);
    }
  }

  /** {@code criterion two-regions: met, vermis brainstem/pons}. */
  private static void checkCriterion(String about, String says, Classification derived) {
    assertTrue(about.startsWith("criterion "), about);
    CriterionResult criterion =
        derived.criteria().stream()
            .filter(result -> about.equals("criterion " + result.id()))
            .findFirst()
            .orElseThrow();
    String sites = String.join(" ", criterion.sites());
    assertEquals(says, criterion.status().key() + (sites.isEmpty() ? "" : ", " + sites), about);
  }

  private static String range(int min, OptionalInt max) {
    if (max.isEmpty()) {
      return min + " upwards";
    }
    return max.getAsInt() == min ? String.valueOf(min) : min + " to " + max.getAsInt();
  }

  @Test
  void everyRowDecidesADefiniteCase() {
    Set<Rule> decided = EnumSet.noneOf(Rule.class);
    classified().filter(Classification::definite).forEach(c -> decided.add(c.explanation().rule()));
    assertEquals(EnumSet.allOf(Rule.class), decided);
  }

  @Test
  void everyResultIsReached() {
    Set<ResultCode> reached = EnumSet.noneOf(ResultCode.class);
    classified().forEach(c -> reached.add(c.result()));
    assertEquals(EnumSet.allOf(ResultCode.class), reached);
  }

  @Test
  void everyCautionIsSeen() {
    Set<String> seen = new TreeSet<>();
    classified().flatMap(c -> c.cautions().stream()).forEach(caution -> seen.add(caution.id()));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "no-paramagnetic-series",
                "junction-not-imaged",
                "cord-not-imaged",
                "cord-levels-not-imaged",
                "limited-to-what-was-imaged",
                "supportive-sites-uncertain",
                "other-supratentorial-sites-not-assessed",
                "brainstem-only",
                "fourth-ventricle-outlet-only",
                "no-cerebellar-site",
                "vermis-absent",
                "symmetric-against-the-sides",
                "sulci-beside-haemorrhage",
                "sulci-not-assessed",
                "convexities-without-a-sulcus",
                "css-with-haemorrhage-or-mimic",
                "restricted-type-1-not-excluded",
                "type-1-haemorrhage-unknown",
                "several-haemorrhages",
                "type-2-with-dural-defect",
                "hearing-loss-absent",
                "overridden")),
        seen);
  }

  private Stream<Classification> classified() {
    return cases().map(signed -> classifier.classify(GivenReading.of(signed.given())));
  }
}
