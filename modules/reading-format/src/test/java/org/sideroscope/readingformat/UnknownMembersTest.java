package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;

class UnknownMembersTest {

  /** The objects in which every member is known, so that another one is wrong. */
  private static final Predicate<String> CLOSED =
      Pattern.compile("regions|supratentorialOther|.*\\.sites|masks\\[0]\\.labels")
          .asMatchPredicate();

  private static final JsonValue EXTRA = Examples.tree("{\"deep\":[1.50,null,{\"a\":{}}]}");

  private final ReadingReader reader = new ReadingReader();

  @Test
  void inEveryOpenObjectTheyAreWrittenBack() {
    JsonObject complete = Examples.tree(Examples.complete());
    List<JsonPlace> open =
        JsonPlace.all(complete)
            .filter(place -> place.value() instanceof JsonObject)
            .filter(place -> !CLOSED.test(place.path()))
            .toList();
    assertTrue(open.size() > 40);
    for (JsonPlace place : open) {
      JsonObject document = place.with(withExtra((JsonObject) place.value()));
      assertEquals(document, rewritten(document), place.path());
    }
  }

  @Test
  void inEveryClosedObjectTheyAreRefused() {
    JsonObject complete = Examples.tree(Examples.complete());
    List<JsonPlace> closed =
        JsonPlace.all(complete).filter(place -> CLOSED.test(place.path())).toList();
    assertEquals(7, closed.size());
    for (JsonPlace place : closed) {
      String text = JsonPrinter.compact(place.with(withExtra((JsonObject) place.value())));
      assertEquals(place.path() + ".extra", reader.parse(text).toFailure().orElseThrow().place());
    }
  }

  @Test
  void whereThisProgramWritesNothingTheyStandAlone() {
    JsonObject document =
        Examples.tree(
            """
            {
              "format": "sideroscope-reading/1",
              "status": "draft",
              "distribution": "unknown",
              "reader": {"team": "neuro"},
              "acquisition": {"coverage": {"sacrum": false}},
              "history": {"note": "asked twice"},
              "clinical": {"fatigue": "yes"},
              "csf": []
            }\
            """);
    assertEquals(document.without("csf"), rewritten(document));
  }

  @Test
  void theyStayWithTheElementTheyStoodIn() {
    ReadingDocument document =
        document(
            """
            {
              "format": "sideroscope-reading/1",
              "sulci": [
                {"id": "a", "hemisphere": "left", "convexity": true, "atlas": "A"},
                {"id": "b", "hemisphere": "left", "convexity": true},
                {"id": "c", "hemisphere": "left", "convexity": true, "atlas": "C"}
              ],
              "mimics": [{"what": "trauma"}, {"what": "trauma", "by": "r2"}, {"what": "vein", "by": "r3"}]
            }\
            """);
    List<Sulcus> sulci = document.reading().sulci();
    Sulcus changed =
        sulci.get(2).withAssessment(sulci.get(2).assessment().withState(AssessmentState.PRESENT));
    Reading edited =
        document
            .reading()
            .withSulci(List.of(changed, sulci.get(1)))
            .withContext(
                document
                    .reading()
                    .context()
                    .withMimics(document.reading().context().mimics().subList(0, 2)));
    String text = ReadingWriter.writeLine(document.withReading(edited));
    assertTrue(
        text.contains(
            "\"id\":\"c\",\"hemisphere\":\"left\",\"convexity\":true,\"state\":\"present\",\"atlas\":\"C\""),
        text);
    assertFalse(text.contains("\"A\""), text);
    assertTrue(
        text.contains(
            "[{\"what\":\"trauma\",\"state\":\"not-assessed\"},{\"what\":\"trauma\",\"state\":\"not-assessed\",\"by\":\"r2\"}]"),
        text);
  }

  @Test
  void theyNeverBringBackASiteThatWasTakenOut() {
    ReadingDocument document =
        document(
            """
            {
              "format": "sideroscope-reading/1",
              "regions": {"vermis": {"sites": {"superior": {"state": "present", "by": "r1"}}}}
            }\
            """);
    Reading edited =
        document.reading().withRegion(Region.VERMIS, RegionReading.of(AssessmentState.ABSENT));
    assertEquals(
        ReadingDocument.of(edited),
        reader.parse(ReadingWriter.write(document.withReading(edited))).orThrow());
  }

  @Test
  void inOtherSpellingsTheyMoveToTheWrittenForm() {
    assertEquals(
        Examples.tree(
            """
            {
              "format": "sideroscope-reading/1",
              "status": "draft",
              "clinical": {"hearingLoss": {"state": "yes", "ear": "both"}},
              "csf": [
                {"analyte": "ferritin", "value": 12, "lab": "main"},
                {"analyte": "redCells", "value": 3}
              ]
            }\
            """),
        rewritten(
            Examples.tree(
                """
                {
                  "format": "sideroscope-reading/1",
                  "clinical": {"hearing-loss": {"state": "yes", "ear": "both"}},
                  "csf": {"ferritin": {"value": 12, "lab": "main"}, "redCells": 3}
                }\
                """)));
  }

  private JsonObject rewritten(JsonObject document) {
    return Examples.tree(ReadingWriter.write(document(JsonPrinter.compact(document))));
  }

  private ReadingDocument document(String text) {
    return reader.parse(text).orThrow();
  }

  private static JsonObject withExtra(JsonObject object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("extra", EXTRA);
    members.putAll(object.members());
    return JsonObject.of(members);
  }
}
