package org.sideroscope.readingformat;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.findings.classification.DecisiveOutcome;
import org.sideroscope.findings.classification.Multifocality;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.foundation.Failure;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;

/**
 * Writes the answer of {@code sideroscope classify}: one JSON object on one line without a line
 * feed, its members in the order of the format's description. The same classification gives the
 * same text.
 */
public final class ClassificationWriter {

  private ClassificationWriter() {}

  public static String write(Classification classification) {
    return JsonPrinter.compact(tree(classification));
  }

  /** What takes the place of a reading that was refused. */
  public static String write(Failure refusal) {
    return JsonPrinter.compact(
        JsonObject.builder()
            .text("error", refusal.message())
            .text("path", refusal.place())
            .build());
  }

  /** The same as a tree, for documents that hold a classification among other things. */
  public static JsonObject tree(Classification classification) {
    return JsonObject.builder()
        .text("result", classification.result().code())
        .bool("definite", classification.definite())
        .array("possible", sorted(classification.possible(), ResultCode::code), JsonValue::of)
        .array("toSettle", sorted(classification.toSettle(), SettleName::key), JsonValue::of)
        .array(
            "decisive",
            classification.decisive().stream().sorted().toList(),
            ClassificationWriter::decisive)
        .put("next", name(classification.next()))
        .text("supratentorialExtension", classification.supratentorialExtension().key())
        .integer("sulcusCount", classification.sulcusCount())
        .put("sulcusCountMax", most(classification.sulcusCountMax()))
        .put("multifocality", multifocality(classification.multifocality()))
        .array("criteria", classification.criteria(), ClassificationWriter::criterion)
        .array("cautions", classification.cautions(), ClassificationWriter::caution)
        .build();
  }

  private static JsonObject decisive(DecisiveOutcome outcome) {
    return JsonObject.builder()
        .text("name", outcome.name().key())
        .text("value", outcome.value().key())
        .text("result", outcome.result().code())
        .build();
  }

  private static JsonValue name(@Nullable SettleName name) {
    return name == null ? new JsonValue.JsonNull() : JsonValue.of(name.key());
  }

  private static JsonValue most(OptionalInt most) {
    return most.isPresent() ? JsonValue.of(most.getAsInt()) : new JsonValue.JsonNull();
  }

  private static JsonObject multifocality(Multifocality score) {
    return JsonObject.builder()
        .integer("left", score.left())
        .integer("right", score.right())
        .integer("total", score.total())
        .build();
  }

  private static JsonObject criterion(CriterionResult criterion) {
    return JsonObject.builder()
        .text("id", criterion.id())
        .text("status", criterion.status().key())
        .array("sites", criterion.sites(), JsonValue::of)
        .text("source", criterion.source())
        .build();
  }

  private static JsonObject caution(Caution caution) {
    return JsonObject.builder()
        .text("id", caution.id())
        .text("text", caution.text())
        .text("source", caution.source())
        .build();
  }

  private static <T> List<String> sorted(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).sorted().toList();
  }
}
