package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.ResultCode;

/**
 * What the report says for every result, as text that a radiologist can read. After a wanted change
 * write the expected texts anew with {@code -Dsideroscope.golden.update=true}, and read them.
 */
class GoldenTextTest {

  static Stream<ResultCode> results() {
    return Stream.of(ResultCode.values());
  }

  @ParameterizedTest
  @MethodSource("results")
  void theReportSaysWhatIsExpected(ResultCode result) throws IOException {
    assertGolden(result.code(), ResultSamples.of(result), Locale.UK);
  }

  @ParameterizedTest
  @MethodSource("results")
  void theSampleHasTheResultItStandsFor(ResultCode result) {
    assertEquals(result, new Classifier().classify(ResultSamples.of(result)).result());
  }

  @Test
  void americanSpellingIsAmericanThroughout() throws IOException {
    Reading reading = ResultSamples.of(ResultCode.ISS_1_CLASSICAL);
    assertGolden("iss-1-classical.en-US", reading, Locale.US);
    String text = PlainText.of(ReportModel.of(Samples.source(reading, List.of(), Locale.US)));
    for (String british : List.of("aemo", "colour", "grey", "tumour", "centre")) {
      assertEquals(
          List.of(), Arrays.stream(text.split("\\W")).filter(w -> w.contains(british)).toList());
    }
  }

  private static void assertGolden(String name, Reading reading, Locale locale) throws IOException {
    String text = PlainText.of(ReportModel.of(Samples.source(reading, List.of(), locale)));
    Path expected =
        Path.of(
            System.getProperty("sideroscope.root", "../.."),
            "modules/reporting/src/test/resources/org/sideroscope/reporting/golden/text",
            name + ".txt");
    if (Boolean.getBoolean("sideroscope.golden.update")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, text);
    }
    assertEquals(Files.readString(expected), text);
  }
}
