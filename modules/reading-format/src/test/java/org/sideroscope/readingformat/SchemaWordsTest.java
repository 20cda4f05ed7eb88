package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.findings.classification.SettleValue;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.Vocabulary;

/** The schema lists the same words as the program's own types, in the same order. */
class SchemaWordsTest {

  private final JsonObject schema = Examples.tree(FormatSchema.READING.text());

  @Test
  void ofAssessments() {
    assertWords(Words.STATE, "$defs", "state");
    assertWords(Words.REASON, "$defs", "assessment", "properties", "reason");
    assertWords(Words.SYMMETRY, "$defs", "assessment", "properties", "symmetry");
    assertWords(Words.EXTENT, "$defs", "assessment", "properties", "extent");
    assertWords(Words.CONFIDENCE, "$defs", "assessment", "properties", "confidence");
    assertWords(Words.SIDE, "$defs", "side");
    assertWords(Words.LOBE, "$defs", "sulcus", "properties", "lobe");
  }

  @Test
  void ofTheReadingAsAWhole() {
    assertWords(Words.STATUS, "properties", "status");
    assertWords(Words.DISTRIBUTION, "properties", "distribution");
    assertWords(Words.ANSWER, "$defs", "answer");
    assertWords(Words.RESULT, "$defs", "result");
    assertWords(Words.ARIA_H, "properties", "scores", "properties", "ariaH");
    assertWords(Words.ANNOTATION, "$defs", "imageAnnotation", "properties", "kind");
    assertWords(
        Words.SLAB_PROJECTION,
        "$defs",
        "imageAnnotation",
        "properties",
        "image",
        "properties",
        "slab",
        "properties",
        "projection");
    assertWords(
        Words.SPINE_COVERAGE,
        "properties",
        "acquisition",
        "properties",
        "coverage",
        "properties",
        "spine",
        "items");
  }

  @Test
  void ofSymptoms() {
    assertEquals(
        Arrays.stream(Symptom.values()).map(Symptom::key).toList(),
        names("properties", "clinical", "properties"));
  }

  @Test
  void ofRegions() {
    assertEquals(RegionsPart.REGIONS.words(), names("properties", "regions", "properties"));
    assertWords(
        RegionsPart.SUPRATENTORIAL_OTHER, "properties", "supratentorialOther", "propertyNames");
  }

  @ParameterizedTest
  @EnumSource(value = Region.class, names = "SULCI", mode = EnumSource.Mode.EXCLUDE)
  void ofSites(Region region) {
    assertWords(
        RegionsPart.sites(region),
        "properties",
        "regions",
        "properties",
        region.key(),
        "properties",
        "sites",
        "propertyNames");
  }

  @Test
  void ofMaskLabels() {
    List<String> labels = new ArrayList<>(RegionsPart.REGIONS.words());
    for (Region region : Region.values()) {
      labels.addAll(labels(region.key(), RegionsPart.sites(region)));
    }
    labels.addAll(labels("supratentorialOther", RegionsPart.SUPRATENTORIAL_OTHER));
    JsonObject ofSites = (JsonObject) list(at(schema, "$defs", "maskLabel"), "anyOf").getFirst();
    assertEquals(labels, words(ofSites));
  }

  @Test
  void ofClassifications() {
    JsonObject answer = Examples.tree(FormatSchema.CLASSIFICATION.text());
    assertEquals(Words.RESULT.words(), words(at(answer, "$defs", "code")));
    assertEquals(
        Arrays.stream(SettleName.values()).map(SettleName::key).toList(),
        words(at(answer, "$defs", "name")));
    JsonObject members = at(answer, "$defs", "classification", "properties");
    assertEquals(
        Arrays.stream(SettleValue.values()).map(SettleValue::key).toList(),
        words(at(members, "decisive", "items", "properties", "value")));
    assertEquals(
        Arrays.stream(SupratentorialExtension.values()).map(SupratentorialExtension::key).toList(),
        words(at(members, "supratentorialExtension")));
    assertEquals(
        Arrays.stream(CriterionStatus.values()).map(CriterionStatus::key).toList(),
        words(at(members, "criteria", "items", "properties", "status")));
  }

  private static List<String> labels(String owner, Vocabulary<SiteKey> sites) {
    return sites.words().stream().map(site -> owner + "/" + site).toList();
  }

  private void assertWords(Vocabulary<?> vocabulary, String... steps) {
    assertEquals(vocabulary.words(), words(at(schema, steps)));
  }

  private static List<String> words(JsonObject place) {
    return list(place, "enum").stream().map(word -> ((JsonValue.JsonText) word).value()).toList();
  }

  private static List<JsonValue> list(JsonObject place, String name) {
    return ((JsonArray) Objects.requireNonNull(place.get(name))).elements();
  }

  private List<String> names(String... steps) {
    return List.copyOf(at(schema, steps).members().keySet());
  }

  private static JsonObject at(JsonObject from, String... steps) {
    JsonObject place = from;
    for (String step : steps) {
      place = (JsonObject) Objects.requireNonNull(place.get(step), step);
    }
    return place;
  }
}
