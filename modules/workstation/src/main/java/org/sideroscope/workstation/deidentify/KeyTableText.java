package org.sideroscope.workstation.deidentify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.deidentify.DateShift;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.dicom.deidentify.Secret;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonTreeParser;
import org.sideroscope.readingformat.json.JsonValue;

/** A key table as JSON: {@code "format": "sideroscope-key/1"}. */
final class KeyTableText {

  private static final String FORMAT = "sideroscope-key/1";
  private static final JsonBounds BOUNDS = new JsonBounds(1 << 28, 8, 20_000_000);

  private KeyTableText() {}

  static String print(KeyTable table) {
    return JsonPrinter.pretty(
        JsonObject.builder()
            .text("format", FORMAT)
            .text("secret", table.secret().hex())
            .array("patients", table.patients(), KeyTableText::patient)
            .put("readers", texts(table.readers()))
            .put("uids", texts(table.uids()))
            .build());
  }

  private static JsonValue patient(PatientKey key) {
    return JsonObject.builder()
        .text("pseudonym", key.pseudonym().name())
        .text("patientId", key.id())
        .text("patientName", key.name())
        .text("birthDate", key.born().map(LocalDate::toString).orElse(null))
        .integer("dateShiftDays", key.shift().days())
        .array("studies", List.copyOf(key.studies()), JsonValue::of)
        .build();
  }

  private static JsonObject texts(Map<String, String> texts) {
    JsonObject.Builder object = JsonObject.builder();
    texts.forEach(object::text);
    return object.build();
  }

  static Result<KeyTable> parse(String text) {
    return new JsonTreeParser(BOUNDS)
        .parse(text)
        .flatMap(KeyTableText::table)
        .fold(
            Result::success,
            _ ->
                Result.failure(
                    FailureReason.PARSING,
                    "This file is no key table of this program; choose another one, or a name that"
                        + " is free."));
  }

  private static Result<KeyTable> table(JsonValue value) {
    try {
      JsonObject object = object(value);
      if (!text(object, "format").equals(FORMAT)) {
        throw new IllegalArgumentException("format");
      }
      List<PatientKey> patients = new ArrayList<>();
      for (JsonValue each : array(object, "patients")) {
        patients.add(patient(object(each)));
      }
      return Result.success(
          new KeyTable(
              Secret.of(text(object, "secret")),
              patients,
              texts(object(object.get("readers"))),
              texts(object(object.get("uids")))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Result.failure(FailureReason.PARSING, "It is no key table.");
    }
  }

  private static PatientKey patient(JsonObject object) {
    return new PatientKey(
        new Pseudonym(text(object, "pseudonym"), new DateShift(days(object))),
        text(object, "patientId"),
        text(object, "patientName"),
        Optional.ofNullable(object.get("birthDate")).map(born -> LocalDate.parse(text(born))),
        new TreeSet<>(array(object, "studies").stream().map(KeyTableText::text).toList()));
  }

  private static int days(JsonObject object) {
    if (object.get("dateShiftDays") instanceof JsonValue.JsonNumber(String literal)) {
      return Integer.parseInt(literal);
    }
    throw new IllegalArgumentException("dateShiftDays");
  }

  private static JsonObject object(@Nullable JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException("object");
  }

  private static List<JsonValue> array(JsonObject object, String name) {
    if (object.get(name) instanceof JsonArray(List<JsonValue> elements)) {
      return elements;
    }
    throw new IllegalArgumentException(name);
  }

  private static String text(JsonObject object, String name) {
    return text(object.get(name));
  }

  private static String text(@Nullable JsonValue value) {
    if (value instanceof JsonValue.JsonText(String text)) {
      return text;
    }
    throw new IllegalArgumentException("text");
  }

  private static SortedMap<String, String> texts(JsonObject object) {
    SortedMap<String, String> texts = new TreeMap<>();
    object.members().forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }
}
