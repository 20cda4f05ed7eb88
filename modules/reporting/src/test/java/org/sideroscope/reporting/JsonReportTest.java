package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Reading;
import org.sideroscope.readingformat.ClassificationWriter;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonTreeParser;
import org.sideroscope.readingformat.json.JsonValue;

class JsonReportTest {

  @Test
  void carriesTheReadingWithoutLoss() {
    Reading reading = Samples.everything();
    JsonObject report = parse(JsonReport.write(Samples.report(reading)));
    String inside = JsonPrinter.pretty(member(report, "reading"));
    assertEquals(reading, new ReadingReader().parse(inside).orThrow().reading());
  }

  @Test
  void carriesTheClassificationAsTheCommandLinePrintsIt() {
    ReportModel model = Samples.report(Samples.provisional());
    JsonObject report = parse(JsonReport.write(model));
    assertEquals(
        ClassificationWriter.write(model.derived()),
        JsonPrinter.compact(member(report, "derived")));
  }

  @Test
  void saysWhatItIs() {
    JsonObject report = parse(JsonReport.write(Samples.report(Reading.EMPTY)));
    assertEquals(JsonValue.of("sideroscope-report/1"), report.get("format"));
    assertEquals(
        JsonValue.of("For research use. Not a medical device."), report.get("researchUse"));
    assertEquals(JsonValue.of("en-GB"), report.get("language"));
  }

  @Test
  void saysWhatTheDocumentSays() {
    ReportModel model = Samples.report(Samples.classical());
    JsonObject report = parse(JsonReport.write(model));
    JsonObject verdict = object(object(report, "classification"), "verdict");
    assertEquals(JsonValue.of("iss-1-classical"), verdict.get("code"));
    assertEquals(JsonValue.of("definite"), verdict.get("certainty"));
    JsonArray regions =
        assertInstanceOf(JsonArray.class, member(object(report, "findings"), "regions"));
    assertEquals(model.findings().regions().size(), regions.elements().size());
    JsonArray impression =
        assertInstanceOf(JsonArray.class, member(object(report, "impression"), "paragraphs"));
    assertEquals(
        JsonValue.of(model.impression().paragraphs().getFirst()), impression.elements().getFirst());
  }

  @Test
  void namesKeyImagesWithoutTheirPixels() {
    ReportModel model =
        ReportModel.of(Samples.source(Samples.classical(), SamplePictures.keyImages(), Locale.UK));
    JsonArray images =
        assertInstanceOf(JsonArray.class, member(parse(JsonReport.write(model)), "keyImages"));
    JsonObject first = assertInstanceOf(JsonObject.class, images.elements().getFirst());
    assertEquals(3, images.elements().size());
    assertEquals(JsonValue.of("2.25.77.48"), first.get("sopInstanceUid"));
    assertEquals(JsonValue.of("Superior vermis"), first.get("shows"));
  }

  private static JsonObject parse(String json) {
    return assertInstanceOf(
        JsonObject.class, new JsonTreeParser(JsonBounds.STANDARD).parse(json).orThrow());
  }

  private static JsonObject object(JsonObject owner, String name) {
    return assertInstanceOf(JsonObject.class, member(owner, name));
  }

  private static JsonValue member(JsonObject owner, String name) {
    JsonValue value = owner.get(name);
    assertNotNull(value, name);
    return value;
  }
}
