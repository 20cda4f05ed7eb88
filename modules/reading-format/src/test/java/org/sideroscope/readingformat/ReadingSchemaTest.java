package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sideroscope.foundation.Failure;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonValue;

/** Holds the reader and the shipped schema to the same law, member by member. */
class ReadingSchemaTest {

  private static final List<JsonValue> WRONG =
      List.of(
          new JsonValue.JsonNull(),
          JsonValue.of("no-such-word"),
          JsonValue.of(" "),
          JsonValue.of(true),
          JsonValue.of(-1),
          JsonValue.of(17),
          JsonValue.of(0.5),
          new JsonValue.JsonNumber("1e18"),
          JsonObject.EMPTY,
          JsonArray.of(List.of()),
          JsonArray.of(List.of(new JsonValue.JsonNull())),
          JsonArray.of(List.of(JsonValue.of("no-such-word"))));

  private final ReadingReader reader = new ReadingReader();
  private final SchemaCheck schema = new SchemaCheck(FormatSchema.READING);
  private final JsonObject complete = Examples.tree(Examples.complete());

  @Test
  void theCompleteExampleIsCanonicalAndValid() {
    ReadingDocument document = reader.parse(Examples.complete()).orThrow();
    assertEquals(Examples.complete(), ReadingWriter.write(document));
    assertTrue(document.unknown().isEmpty());
    assertEquals(Set.of(), schema.complaints(Examples.complete()));
  }

  @Test
  void everyMemberOfTheSchemaOccursInTheCompleteExample() {
    Set<String> named =
        JsonPlace.all(Examples.tree(FormatSchema.READING.text()))
            .filter(place -> place.path().endsWith("properties"))
            .filter(place -> !place.path().equals("properties.clinical.properties"))
            .flatMap(place -> ((JsonObject) place.value()).members().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    JsonPlace.all(complete)
        .map(JsonPlace::value)
        .filter(JsonObject.class::isInstance)
        .forEach(object -> named.removeAll(((JsonObject) object).members().keySet()));
    assertEquals(Set.of(), named);
  }

  @Test
  void everythingThatIsWrittenIsValid() {
    RandomReadings.withoutContradiction()
        .limit(300)
        .map(ReadingWriter::write)
        .forEach(text -> assertEquals(Set.<ValidationMessage>of(), schema.complaints(text)));
  }

  @TestFactory
  Stream<DynamicTest> readerAndSchemaAgreeOnEveryMember() {
    return JsonPlace.all(complete)
        .skip(1)
        .map(place -> DynamicTest.dynamicTest(place.path(), () -> assertAgreement(place)));
  }

  private void assertAgreement(JsonPlace place) {
    for (JsonValue wrong : WRONG) {
      String text = JsonPrinter.compact(place.with(wrong));
      Optional<Failure> refusal = refusal(text);
      assertEquals(schema.accepts(text), refusal.isEmpty(), () -> wrong + ": " + refusal);
      refusal.ifPresent(failure -> assertTrue(failure.place().startsWith(place.path()), text));
    }
    String without = JsonPrinter.compact(place.removed());
    assertEquals(schema.accepts(without), refusal(without).isEmpty(), "removed");
  }

  /** Contradictions between members are beyond a schema; only they begin otherwise. */
  private Optional<Failure> refusal(String text) {
    return reader
        .parse(text)
        .toFailure()
        .filter(failure -> failure.message().startsWith("Expected "));
  }
}
