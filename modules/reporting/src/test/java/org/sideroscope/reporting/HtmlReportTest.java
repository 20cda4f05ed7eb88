package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {

  static Stream<Reading> readings() {
    return Stream.of(
        Reading.EMPTY,
        Samples.classical(),
        Samples.provisional(),
        Samples.none(),
        Samples.incomplete(),
        Samples.everything());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyCriterionAndCautionReachesThePage(Reading reading) {
    ReportModel model = Samples.report(reading);
    String text = Documents.text(model);
    for (CriterionResult criterion : model.derived().criteria()) {
      assertTrue(text.contains(criterion.text()), criterion::text);
      assertTrue(text.contains(criterion.source()), criterion::source);
    }
    for (Caution caution : model.derived().cautions()) {
      assertTrue(text.contains(caution.text()), caution::text);
    }
    assertTrue(text.contains(model.derived().explanation().text()));
  }

  @Test
  void everySiteWithAnyAssessmentReachesThePage() {
    for (Site site : Site.values()) {
      for (AssessmentState state : AssessmentState.values()) {
        Assessment said = Assessment.of(state).withComment("words on " + site + " " + state);
        String text = Documents.text(Samples.report(withSite(site, said)));
        assertTrue(text.contains("words on " + site + " " + state), () -> site + " " + state);
        assertTrue(text.contains(new Names(Words.in(Locale.UK)).site(site)), site::name);
      }
    }
  }

  private static Reading withSite(Site site, Assessment said) {
    Reading blank = Samples.blank();
    return site.region()
        .map(region ->
            blank.withRegion(region, blank.region(region).withSite(SiteKey.of(site), said)))
        .orElseGet(() ->
            blank.withDeposits(blank.deposits().withSupratentorialOther(SiteKey.of(site), said)));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void needsNothingBesideItAndRunsNothing(Reading reading) {
    ReportModel model =
        ReportModel.of(Samples.source(reading, SamplePictures.keyImages(), Locale.UK));
    Document document = Documents.of(model);
    assertTrue(Documents.elements(document, "script").isEmpty());
    assertTrue(Documents.elements(document, "link").isEmpty());
    assertTrue(Documents.elements(document, "a").isEmpty());
    for (Element image : Documents.elements(document, "img")) {
      assertTrue(image.getAttribute("src").startsWith("data:image/png;base64,"));
      assertFalse(image.getAttribute("alt").isBlank());
    }
    assertEquals(3, Documents.elements(document, "img").size());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void canBeReadAloud(Reading reading) {
    Document document = Documents.of(Samples.report(reading));
    assertEquals("en-GB", document.getDocumentElement().getAttribute("lang"));
    for (Element header : Documents.elements(document, "th")) {
      assertFalse(header.getAttribute("scope").isBlank(), header::getTextContent);
    }
    for (Element mark : Documents.elements(document, "span")) {
      if (mark.getAttribute("class").startsWith("mark ")) {
        assertTrue(mark.getTextContent().length() > 2, "a glyph needs its word");
      }
    }
  }

  @Test
  void aDraftSaysSoOnTopAndOnEveryPrintedPage() {
    String draft = new HtmlReport().write(Samples.report(Samples.classical()));
    assertTrue(draft.contains("<p class=\"status\">DRAFT</p>"));
    assertTrue(draft.contains("@top-right { content: \"DRAFT\\3a  not signed"));
    assertTrue(draft.contains("<div class=\"watermark\" aria-hidden=\"true\">DRAFT</div>"));
  }

  @Test
  void aSignedReportIsNoDraft() {
    Reading reading = Samples.classical();
    ReadingHeader header = reading.header();
    Reading signed =
        reading.withHeader(
            new ReadingHeader(
                header.study(),
                header.reader(),
                ReadingStatus.SIGNED,
                SignOff.of("Dr A. Reader", "2026-05-02T10:00:00Z"),
                header.versions(),
                null));
    ReportModel model = Samples.report(signed);
    String document = new HtmlReport().write(model);
    assertFalse(document.contains("DRAFT"));
    assertTrue(document.contains("@top-right { content: \"Signed\""));
    assertTrue(Documents.text(model).contains("Dr A. Reader, 2 May 2026, 10:00 +00:00"));
  }

  @Test
  void everyReportSaysThatItIsForResearch() {
    for (Reading reading : readings().toList()) {
      assertTrue(
          Documents.text(Samples.report(reading))
              .contains("For research use. Not a medical device."));
    }
  }

  @Test
  void aNormalDraftNeitherConfirmsNorExcludes() {
    for (Reading reading : List.of(Samples.classical(), Samples.provisional(), Samples.none())) {
      String text = Documents.text(Samples.report(reading)).toLowerCase(Locale.ROOT);
      assertFalse(text.contains("confirm"), text);
      assertFalse(text.contains("exclude"), text);
    }
  }

  @Test
  void aRegionNobodySpokeOfIsNotAssessedAndNeverAbsent() {
    Document document = Documents.of(Samples.report(Samples.blank()));
    List<String> lines =
        Documents.elements(document, "tr").stream()
            .map(line -> line.getTextContent().strip())
            .toList();
    for (Region region : Region.values()) {
      String start = Integer.toString(region.number());
      assertTrue(
          lines.stream().anyMatch(line -> line.startsWith(start) && line.contains("not assessed")),
          region::name);
    }
    assertFalse(Documents.elements(document, "span").stream().anyMatch(HtmlReportTest::isAbsent));
  }

  private static boolean isAbsent(Element element) {
    return element.getAttribute("class").equals("mark absent");
  }

  @Test
  void americanReportsAreAmerican() {
    ReportModel model = ReportModel.of(Samples.source(Samples.everything(), List.of(), Locale.US));
    String text = Documents.text(model);
    assertAll(
        () -> assertTrue(text.contains("hemorrhage")),
        () -> assertFalse(text.toLowerCase(Locale.ROOT).contains("haem"), text),
        () -> assertTrue(text.contains("May 1, 2026")));
  }

  @Test
  void writesTheSameToAWriter() throws IOException {
    ReportModel model = Samples.report(Samples.none());
    StringWriter out = new StringWriter();
    new HtmlReport().write(model, out);
    assertEquals(new HtmlReport().write(model), out.toString());
  }
}
