package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Reading;

/** What the W3C's own checker of HTML says of the document. */
class HtmlValidityTest {

  static Stream<Reading> readings() {
    return Stream.of(Samples.classical(), Samples.everything(), Samples.none(), Reading.EMPTY);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void thePageHasNoError(Reading reading) throws Exception {
    String page =
        new HtmlReport()
            .write(ReportModel.of(Samples.source(reading, SamplePictures.keyImages(), Locale.UK)));
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(OutputFormat.GNU);

    String said = checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

    List<String> errors = said.lines().filter(line -> line.contains(": error:")).toList();
    assertEquals(List.of(), errors);
  }
}
