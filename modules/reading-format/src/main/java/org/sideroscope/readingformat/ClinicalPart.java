package org.sideroscope.readingformat;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;

/**
 * {@code clinical}: symptoms keyed by name, {@code "hearingLoss": {"state": "yes", "onsetYear":
 * 2015}} or in short {@code "hearingLoss": "no"}. A name may also be spelled {@code hearing-loss}
 * or {@code hearing loss}; a name that is no symptom is an unknown member.
 */
final class ClinicalPart {

  private static final Map<String, Symptom> SYMPTOMS =
      Stream.of(Symptom.values())
          .collect(Collectors.toMap(symptom -> plain(symptom.key()), Function.identity()));

  private ClinicalPart() {}

  static SortedMap<Symptom, SymptomRecord> read(ObjectCursor at) {
    SortedMap<Symptom, SymptomRecord> symptoms = new TreeMap<>();
    for (String name : at.names()) {
      Symptom symptom = SYMPTOMS.get(plain(name));
      JsonCursor value = symptom == null ? null : at.member(name, symptom.key());
      if (symptom != null && value != null && symptoms.put(symptom, symptom(value)) != null) {
        value.refuse("each symptom once; " + symptom.key() + " is there under two spellings");
      }
    }
    return symptoms;
  }

  static JsonObject write(SortedMap<Symptom, SymptomRecord> symptoms) {
    JsonObject.Builder to = JsonObject.builder();
    symptoms.forEach((symptom, answer) -> to.put(symptom.key(), symptom(answer)));
    return to.build();
  }

  private static SymptomRecord symptom(JsonCursor at) {
    if (at.value() instanceof JsonValue.JsonText) {
      Answer answer = at.word(Words.ANSWER);
      return SymptomRecord.of(answer == null ? Answer.UNKNOWN : answer);
    }
    ObjectCursor record = at.object();
    return new SymptomRecord(
        record.word("state", Words.ANSWER, Answer.UNKNOWN),
        record.integer("onsetYear", Times.YEAR));
  }

  private static JsonObject symptom(SymptomRecord answer) {
    return JsonObject.builder()
        .text("state", answer.answer().key())
        .integer("onsetYear", answer.onsetYear())
        .build();
  }

  /** {@code hearingLoss}, {@code hearing-loss} and {@code hearing loss} are one name. */
  private static String plain(String name) {
    return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
  }
}
