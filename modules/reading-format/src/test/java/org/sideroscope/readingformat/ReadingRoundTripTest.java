package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Result;

class ReadingRoundTripTest {

  private final ReadingReader reader = new ReadingReader();

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
