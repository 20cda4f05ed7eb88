package org.sideroscope.readingformat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;

/**
 * {@code csf}: a list of {@code {"analyte": "ferritin", "value": 42.5, "unit": "ng/ml", "date":
 * "2024-03"}}, so that one analyte can be sampled more than once. Read as well: an object keyed by
 * analyte, each a number, a text, or an object of value, unit and date; a {@code date} in it is the
 * date of those that have none.
 */
final class CsfPart {

  private static final String DATE = "date";
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

  private CsfPart() {}

  static List<CsfSample> read(JsonCursor at) {
    return at.value() instanceof JsonObject keyed
        ? keyed(at, keyed)
        : ObjectCursor.listOf(at.elements(), CsfPart::listed);
  }

  static JsonObject write(CsfSample sample) {
    return JsonObject.builder()
        .text("analyte", sample.analyte())
        .put("value", value(sample.value()))
        .text("unit", sample.unit())
        .text("date", sample.date())
        .build();
  }

  private static CsfSample listed(JsonCursor at) {
    ObjectCursor sample = at.object();
    return sample(sample.requiredText("analyte"), sample, null);
  }

  private static List<CsfSample> keyed(JsonCursor at, JsonObject object) {
    JsonValue common = object.get(DATE);
    String date = common == null ? null : Times.dateOrPart(at.member(DATE, common));
    return ObjectCursor.listOf(
        at.entries(object.without(DATE)), entry -> keyed(entry.name(), entry, date));
  }

  private static CsfSample keyed(String analyte, JsonCursor at, @Nullable String date) {
    return at.value() instanceof JsonObject
        ? sample(analyte, at.object(), date)
        : new CsfSample(analyte, value(at), null, date);
  }

  private static CsfSample sample(String analyte, ObjectCursor at, @Nullable String otherwise) {
    String value = at.required("value", "a number or text", at.part("value", CsfPart::value), "");
    String date = at.part(DATE, Times::dateOrPart);
    return new CsfSample(analyte, value, at.text("unit"), date == null ? otherwise : date);
  }

  private static String value(JsonCursor at) {
    return switch (at.value()) {
      case JsonValue.JsonText(String text) -> text;
      case JsonValue.JsonNumber(String literal) -> literal;
      case JsonValue.JsonBoolean(boolean found) -> (found ? Answer.YES : Answer.NO).key();
      case JsonValue other -> {
        at.refuse("a number or text, found " + other.kind());
        yield "";
      }
    };
  }

  private static JsonValue value(String value) {
    return NUMBER.matcher(value).matches() ? new JsonValue.JsonNumber(value) : JsonValue.of(value);
  }
}
