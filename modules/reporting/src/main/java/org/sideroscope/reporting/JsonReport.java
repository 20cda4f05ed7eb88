package org.sideroscope.reporting;

import java.util.List;
import java.util.Set;
import org.sideroscope.readingformat.ClassificationWriter;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.reporting.section.KeyImageEntry;
import org.sideroscope.reporting.source.KeyImage;

/**
 * Writes a report as one JSON object: what the document says, section by section, under the names
 * of {@link ReportModel}; {@code derived} as {@code sideroscope classify} prints it; and {@code
 * reading} in the reading format, from which everything else follows. Key images are named, not
 * held. Members that say nothing are left out.
 */
public final class JsonReport {

  private static final String FORMAT = "sideroscope-report/1";

  /** What is written in a form of its own. */
  private static final Set<String> APART = Set.of("source", "keyImages", "language");

  private JsonReport() {}

  public static String write(ReportModel model) {
    JsonObject.Builder json =
        JsonObject.builder()
            .text("format", FORMAT)
            .text("researchUse", model.heading().researchUse())
            .text("language", model.language());
    RecordJson.of(model, APART).members().forEach(json::put);
    return JsonPrinter.pretty(
        json.list("keyImages", model.keyImages(), JsonReport::keyImage)
            .put("derived", ClassificationWriter.tree(model.derived()))
            .put("reading", ReadingWriter.tree(ReadingDocument.of(model.reading())))
            .build());
  }

  private static JsonObject keyImage(KeyImageEntry entry) {
    KeyImage image = entry.image();
    List<String> labels = image.labels();
    return JsonObject.builder()
        .integer("number", entry.number())
        .text("caption", entry.caption())
        .text("shows", entry.shows())
        .put("labels", JsonArray.of(labels.stream().map(JsonValue::of).toList()))
        .text("series", image.source().series())
        .integer("slice", image.source().number())
        .integer("slices", image.source().count())
        .text("sopInstanceUid", image.source().sopInstanceUid())
        .build();
  }
}
