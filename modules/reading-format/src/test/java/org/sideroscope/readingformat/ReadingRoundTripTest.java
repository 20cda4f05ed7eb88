package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;

class ReadingRoundTripTest {

  private final ReadingReader reader = new ReadingReader();

  @Test
  void unknownIsWrittenOnlyWhereItWasSaid() {
    JsonObject silent =
        Examples.tree("{\"format\":\"sideroscope-reading/1\",\"status\":\"draft\"}");
    JsonObject said =
        Examples.tree(
            """
            {
              "format": "sideroscope-reading/1",
              "status": "draft",
              "distribution": "unknown",
              "history": {"singleIntracranialHaemorrhage": "unknown"}
            }\
            """);
    for (JsonObject tree : List.of(silent, said)) {
      Reading reading = reader.parse(JsonPrinter.compact(tree)).orThrow().reading();
      assertEquals(Distribution.UNKNOWN, reading.deposits().distribution());
      assertEquals(tree, ReadingWriter.tree(ReadingDocument.of(reading)));
    }
  }

  @Test
  void whatIsWrittenReadsBackUnchanged() {
    RandomReadings.withoutContradiction().limit(1_500).forEach(this::assertSurvives);
  }

  @Test
  void anEmptyReadingSurvives() {
    assertSurvives(Reading.EMPTY);
  }

  private void assertSurvives(Reading reading) {
    ReadingDocument document = ReadingDocument.of(reading);
    String text = ReadingWriter.write(reading);
    assertEquals(Result.success(document), reader.parse(text));
    assertEquals(
        Result.success(document),
        reader.parse(ReadingWriter.writeLine(document).getBytes(StandardCharsets.UTF_8)));
  }
}
