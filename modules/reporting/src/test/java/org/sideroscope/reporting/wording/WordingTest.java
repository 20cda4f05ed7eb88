package org.sideroscope.reporting.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.findings.classification.SettleValue;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.findings.comparison.Change;

/** Finds keys that are asked for and missing, and keys that nobody asks for. */
class WordingTest {

  private static final Path MAIN =
      Path.of(System.getProperty("sideroscope.root", "../.."), "modules/reporting/src/main");
  private static final Path BUNDLES = MAIN.resolve("resources/org/sideroscope/reporting");

  /** Keys put together from a stem and a domain value. */
  private static Set<String> families() {
    Set<String> keys = new TreeSet<>();
    add(keys, "region.", Region.values(), Region::key);
    keys.add("region.supratentorialOther");
    add(keys, "site.", Site.values(), Site::key);
    add(keys, "state.", AssessmentState.values(), AssessmentState::key);
    add(keys, "reason.", NotAssessedReason.values(), NotAssessedReason::key);
    add(keys, "change.", Change.values(), Change::key);
    add(keys, "setBy.", SetBy.values(), SetBy::key);
    add(keys, "answer.", Answer.values(), Answer::key);
    add(keys, "side.", Side.values(), Side::key);
    add(keys, "extent.", Extent.values(), Extent::key);
    add(keys, "symmetry.", Symmetry.values(), Symmetry::key);
    add(keys, "confidence.", Confidence.values(), Confidence::key);
    add(keys, "lobe.", Lobe.values(), Lobe::key);
    add(keys, "stretch.", CordCoverage.values(), CordCoverage::key);
    add(keys, "distribution.", Distribution.values(), Distribution::key);
    add(keys, "impression.distribution.", Distribution.values(), Distribution::key);
    keys.add("distribution.not-said");
    keys.add("impression.distribution.not-said");
    add(keys, "impression.haemorrhage.", Answer.values(), Answer::key);
    add(keys, "symptom.", Symptom.values(), Symptom::key);
    add(keys, "status.", ReadingStatus.values(), ReadingStatus::key);
    add(keys, "ariaH.", AriaHSeverity.values(), AriaHSeverity::key);
    add(keys, "measured.", measuring(), AnnotationKind::key);
    add(keys, "slab.", SlabProjection.values(), SlabProjection::key);
    // the names under which the program measures; others may come in a file
    Stream.of("length", "angle", "area", "voxels", "mean", "sd", "minimum", "maximum", "value")
        .forEach(name -> keys.add("quantity." + name));
    Stream.of("position", "depth", "width").forEach(name -> keys.add("quantity.dip-" + name));
    add(keys, "result.", ResultCode.values(), ResultCode::code);
    add(keys, "phrase.", possibleCodes(), ResultCode::code);
    add(keys, "impression.definite.", possibleCodes(), ResultCode::code);
    add(keys, "criterion.", CriterionStatus.values(), CriterionStatus::key);
    add(keys, "settle.", SettleName.values(), SettleName::key);
    add(keys, "outcome.", SettleValue.values(), SettleValue::key);
    add(keys, "extension.", SupratentorialExtension.values(), SupratentorialExtension::key);
    for (String answer : List.of("yes", "no", "unknown")) {
      keys.addAll(
          List.of(
              "sensitivity." + answer, "coverage.brain." + answer, "coverage.junction." + answer));
    }
    for (String grade : List.of("none", "unifocal", "multifocal")) {
      keys.add("score.multifocality." + grade);
    }
    for (String certainty : List.of("definite", "unestablished", "provisional", "incomplete")) {
      keys.addAll(List.of("certainty." + certainty, "certainty." + certainty + ".meaning"));
    }
    return keys;
  }

  private static AnnotationKind[] measuring() {
    return Stream.of(AnnotationKind.values())
        .filter(kind -> !kind.isPointer())
        .toArray(AnnotationKind[]::new);
  }

  private static ResultCode[] possibleCodes() {
    return Arrays.stream(ResultCode.values())
        .filter(code -> code != ResultCode.INCOMPLETE)
        .toArray(ResultCode[]::new);
  }

  private static <E> void add(Set<String> keys, String stem, E[] values, Function<E, String> key) {
    Stream.of(values).map(value -> stem + key.apply(value)).forEach(keys::add);
  }

  /** Families that someone's own words may fall outside of: asked for with {@code find}. */
  private static boolean isOptional(String key) {
    return key.startsWith("kind.") || key.startsWith("sex.");
  }

  /** Texts of the rules that stand in a table under their own key. */
  private static Set<String> ofRules() throws IOException {
    Set<String> keys = new TreeSet<>();
    keys.addAll(firstStrings("SuggestionRule", "suggestion."));
    keys.addAll(firstStrings("LimitationRule", "limitation."));
    return keys;
  }

  private static List<String> firstStrings(String table, String stem) throws IOException {
    String source =
        Files.readString(MAIN.resolve("java/org/sideroscope/reporting/section/" + table + ".java"));
    return found("^  [A-Z_]+\\(\\s*\"([^\"]+)\"", source).stream().map(stem::concat).toList();
  }

  private static List<String> found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|html|svg)"))
          .map(WordingTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void everyKeyAskedForIsThere() throws IOException {
    Set<String> wanted = families();
    wanted.addAll(ofRules());
    wanted.addAll(found("\\.get\\(\\s*\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"", sources()));
    wanted.addAll(found("\\{\\{#t}}([^{]+)\\{\\{/t}}", sources()));
    wanted.removeAll(bundle("Report.properties").stringPropertyNames());
    assertEquals(Set.of(), wanted);
  }

  @Test
  void everyKeyThereIsAskedFor() throws IOException {
    Set<String> unused = new TreeSet<>(bundle("Report.properties").stringPropertyNames());
    String sources = sources();
    unused.removeAll(families());
    unused.removeAll(ofRules());
    unused.removeIf(WordingTest::isOptional);
    unused.removeIf(
        key -> sources.contains("\"" + key + "\"") || sources.contains("}}" + key + "{{"));
    assertEquals(Set.of(), unused);
  }

  @Test
  void anotherLanguageOverridesOnlyWhatIsThereAndDiffers() throws IOException {
    Properties british = bundle("Report.properties");
    bundle("Report_en_US.properties")
        .forEach((key, text) -> {
          assertTrue(british.containsKey(key), key::toString);
          assertFalse(text.equals(british.get(key)), key::toString);
        });
  }

  @Test
  void noTextHoldsAnApostropheThatAPatternWouldSwallow() throws IOException {
    bundle("Report.properties")
        .forEach((key, text) -> assertFalse(text.toString().contains("'"), key::toString));
  }

  @Test
  void theClassesAreCalledAsTheClassificationCallsThem() {
    Words words = Words.in(Locale.UK);
    for (ResultCode code : ResultCode.values()) {
      assertEquals(code.title(), words.get("result." + code.code()));
    }
  }
}
