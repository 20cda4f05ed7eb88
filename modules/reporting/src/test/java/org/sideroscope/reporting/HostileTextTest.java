package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;
import org.w3c.dom.Document;

/** Whatever a patient, a reader or a scanner wrote, it is shown as it is and does nothing. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style><script>alert(1)</script>",
        "\"; } body { display: none } @page { @top-left { content: \"",
        "--></title><svg onload=alert(1)>",
        "{{#report}}{{{style}}}{{/report}} {0} '{1}'",
        "O'Brien & Sons <\"quoted\">",
        "&lt;b&gt; &amp;amp; &#0;",
        "\u05D0\u05D1\u05D2 \u200Ftext \u0645\u0631\u064A\u0636",
        "\u5C71\u7530\u592A\u90CE \uD83E\uDDE0",
        "\\3c script\\3e ]]> <![CDATA["
      })
  void isInertAndIntact(String text) {
    Document document = Documents.parse(new HtmlReport().write(report(text)));
    String seen = document.getElementsByTagName("main").item(0).getTextContent();
    assertTrue(seen.contains(text), seen);
    assertTrue(Documents.elements(document, "script").isEmpty());
    assertEquals(1, Documents.elements(document, "img").size());
    assertEquals(1, Documents.elements(document, "style").size());
    assertFalse(styleOf(document).contains("alert(1)"));
    assertEquals(styleOf(report("plain")).lines().count(), styleOf(document).lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0007b",
        "a\u001Bb",
        "a\u0085b",
        "a\uFFFEb",
        "a\uD800b",
        "a\uFDD0b"
      })
  void showsWhatNoDocumentMayHold(String text) {
    Document document = Documents.parse(new HtmlReport().write(report(text)));
    String seen = document.getElementsByTagName("main").item(0).getTextContent();
    assertTrue(seen.contains("a\uFFFDb"), "the place of the character shows");
  }

  private static String styleOf(ReportModel model) {
    return styleOf(Documents.parse(new HtmlReport().write(model)));
  }

  private static String styleOf(Document document) {
    return Documents.elements(document, "style").getFirst().getTextContent();
  }

  private static ReportModel report(String text) {
    Reading reading =
        Samples.blank()
            .withSulci(
                List.of(Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, text, AssessmentState.PRESENT)))
            .withClassOverride(new ClassOverride(text, text, text, text))
            .withNarrative(new Narrative(text, text, text, text));
    KeyImage image =
        new KeyImage(
            SamplePictures.png(1),
            text,
            List.of(text, "sulci/s1"),
            new KeyImage.Slice(text, 1, 2, text));
    return ReportModel.of(
        new ReportSource(
            reading,
            new Classifier().classify(reading),
            new PatientAndStudy(text, text, null, text, null, text, text, text, text),
            List.of(image),
            Samples.EDITION,
            Locale.UK));
  }
}
