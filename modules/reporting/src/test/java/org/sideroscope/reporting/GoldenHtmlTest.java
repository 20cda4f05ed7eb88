package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.reporting.source.ReportSource;

/**
 * What the document says, whole. After a wanted change write the expected documents anew with
 * {@code -Dsideroscope.golden.update=true}, and read the difference as a radiologist would.
 */
class GoldenHtmlTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of(
            "type-1-classical",
            Samples.source(Samples.classical(), SamplePictures.keyImages(), Locale.UK)),
        Arguments.of(
            "type-1-classical-us",
            Samples.source(Samples.classical(), SamplePictures.keyImages(), Locale.US)),
        Arguments.of("provisional", Samples.source(Samples.provisional())),
        Arguments.of("none", Samples.source(Samples.none(), List.of(), Locale.UK)),
        Arguments.of("incomplete", Samples.source(Samples.incomplete())),
        Arguments.of("amended-and-overridden", Samples.source(Samples.everything())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void theDocumentIsAsExpected(String name, ReportSource source) throws IOException {
    String document = new HtmlReport().write(ReportModel.of(source));
    Path expected =
        Path.of(
            System.getProperty("sideroscope.root", "../.."),
            "modules/reporting/src/test/resources/org/sideroscope/reporting/golden",
            name + ".html");
    if (Boolean.getBoolean("sideroscope.golden.update")) {
      Files.writeString(expected, document);
    }
    assertEquals(Files.readString(expected), document);
  }
}
