package org.sideroscope.findings.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

class RegionStateTest {

  private static final List<String> WORDS =
      List.of(
          "present",
          "absent",
          "indeterminate",
          "not-assessed",
          "not-imaged",
          "artefact",
          "not-read");

  /** {@code region overall: site word, site word -> state}; a dash for nothing said overall. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vermis    | present       |                                        | present",
        "vermis    | absent        |                                        | absent",
        "vermis    | indeterminate |                                        | indeterminate",
        "vermis    | -             |                                        | not assessed",
        "vermis    | -             | superior present                       | present",
        "vermis    | -             | superior absent                        | absent",
        "vermis    | indeterminate | superior absent                        | indeterminate",
        "vermis    | absent        | superior indeterminate                 | indeterminate",
        "vermis    | absent        | superior not-read                      | not assessed",
        "vermis    | present       | inferior present                       | not assessed",
        "vermis    | present       | inferior present, superior absent      | absent",
        "vermis    | absent        | inferior absent                        | absent",
        "vermis    | not-imaged    |                                        | not imaged",
        "brainstem | -             | pons absent                            | not assessed",
        "brainstem | absent        | pons absent                            | absent",
        "brainstem | -             | pons.left present, medulla not-read    | present",
        "brainstem | absent        | medulla.right artefact                 | not assessed",
        "cn8       | -             | nerve absent                           | absent",
        "cn8       | -             | nerve.left absent                      | not assessed",
        "cn8       | -             | nerve.left absent, nerve.right absent  | absent",
        "cn8       | present       | trigeminal present                     | not assessed",
        "craniocervicalJunction | -          | junction.left not-imaged | not assessed",
        "craniocervicalJunction | -          | junction not-imaged      | not imaged",
        "craniocervicalJunction | not-imaged | junction.left not-assessed | not imaged",
        "craniocervicalJunction | not-imaged | junction.left artefact   | not assessed",
        "craniocervicalJunction | - | junction.left not-imaged, junction.right absent | not assessed",
        "craniocervicalJunction | - | junction.left not-imaged, junction.right not-imaged | not imaged",
        "spine     | -             | cord-cervical absent                   | not assessed",
        "spine     | absent        | cord-cervical absent                   | absent",
        "spine     | absent        | cord-thoracic not-imaged, cord-cervical absent | absent",
        "spine     | -             | cord-cervical not-imaged               | not imaged",
        "spine     | absent        | cord-cervical not-imaged               | not imaged",
        "spine     | indeterminate | cord-cervical not-imaged               | indeterminate",
        "spine     | -             | roots not-imaged                       | not assessed",
        "spine     | -             | cord-cervical not-imaged, cord-conus not-read | not assessed",
        "spine | - | cord-cervical absent, cord-thoracic not-imaged | not assessed",
        "spine | - | cord-cervical absent, cord-thoracic not-imaged, cord-conus not-imaged | absent",
        "spine | - | cord-cervical absent, cord-thoracic not-imaged, cord-conus artefact | not assessed",
        "sulci     | absent        |                                        | absent",
        "sulci     | -             |                                        | not assessed",
      })
  void theFirstThatHolds(String region, String overall, @Nullable String sites, String expected) {
    Map<String, String> said = new TreeMap<>();
    for (String site : sites == null ? new String[0] : sites.split(", ", -1)) {
      int space = site.indexOf(' ');
      said.put(site.substring(0, space), site.substring(space + 1));
    }
    assertEquals(
        expected,
        derived(
            Region.parse(region).orElseThrow(),
            overall.equals("-") ? "not-assessed" : overall,
            said));
  }

  @Test
  void everySpineIsJudgedAsTheSentencesSay() {
    for (String overall : WORDS) {
      for (String roots : List.of("", "absent", "present")) {
        for (int said = 0; said < 8 * 8 * 8; said++) {
          Map<String, String> sites = new HashMap<>();
          put(sites, "roots", roots);
          put(sites, "cord-cervical", word(said % 8));
          put(sites, "cord-thoracic", word(said / 8 % 8));
          put(sites, "cord-conus", word(said / 64));
          compare(Region.SPINE, overall, sites);
        }
      }
    }
  }

  @Test
  void everyJunctionIsJudgedAsTheSentencesSay() {
    for (String overall : WORDS) {
      for (int said = 0; said < 8 * 8 * 8; said++) {
        Map<String, String> sites = new HashMap<>();
        put(sites, "junction", word(said % 8));
        put(sites, "junction.left", word(said / 8 % 8));
        put(sites, "junction.right", word(said / 64));
        compare(Region.CRANIOCERVICAL_JUNCTION, overall, sites);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void manySitesOfAnyRegionAreJudgedAsTheSentencesSay(Region region) {
    Random random = new Random(20_220_101L + region.number());
    List<String> keys = keys(region);
    for (int round = 0; round < 5_000; round++) {
      Map<String, String> sites = new HashMap<>();
      // few kinds of words a round, so that "all absent" and "all not imaged" come up often
      List<String> words = List.of(word(1 + random.nextInt(7)), word(1 + random.nextInt(7)));
      double listed = random.nextDouble();
      for (String key : keys) {
        if (random.nextDouble() < listed) {
          sites.put(key, words.get(random.nextInt(5) / 4));
        }
      }
      compare(region, word(1 + random.nextInt(7)), sites);
    }
  }

  private static List<String> keys(Region region) {
    List<String> keys = new ArrayList<>();
    for (Site site : region.sites()) {
      keys.add(site.key());
      if (site.isPaired()) {
        keys.add(SiteKey.of(site, Side.LEFT).key());
        keys.add(SiteKey.of(site, Side.RIGHT).key());
      }
    }
    return keys;
  }

  private static void compare(Region region, String overall, Map<String, String> sites) {
    assertEquals(
        new NaiveRegionState(region.key(), overall, sites).state(),
        derived(region, overall, sites),
        () -> region.key() + " " + overall + " " + sites);
  }

  private static String derived(Region region, String overall, Map<String, String> sites) {
    RegionReading reading = RegionReading.of(assessment(overall));
    for (Map.Entry<String, String> site : sites.entrySet()) {
      reading =
          reading.withSite(
              SiteKey.parse(region, site.getKey()).orElseThrow(), assessment(site.getValue()));
    }
    RegionState state = RegionState.of(region, reading);
    if (state.notImaged()) {
      assertEquals(AssessmentState.NOT_ASSESSED, state.state());
      return "not imaged";
    }
    return state.state().key().replace('-', ' ');
  }

  private static Assessment assessment(String word) {
    Optional<AssessmentState> state = AssessmentState.parse(word);
    return state
        .map(Assessment::of)
        .orElseGet(() -> Assessment.notAssessed(NotAssessedReason.parse(word).orElseThrow()));
  }

  /** 0 is a site that is not listed. */
  private static String word(int number) {
    return number == 0 ? "" : WORDS.get(number - 1);
  }

  private static void put(Map<String, String> sites, String key, String word) {
    if (!word.isEmpty()) {
      sites.put(key, word);
    }
  }
}
