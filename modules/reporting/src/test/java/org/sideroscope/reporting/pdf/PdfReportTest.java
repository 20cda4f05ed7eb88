package org.sideroscope.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.Reading;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.SamplePictures;
import org.sideroscope.reporting.Samples;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;

class PdfReportTest {

  private final PdfReport writer = new PdfReport(new ReportFonts(List.of()));

  static Stream<Reading> readings() {
    return Stream.of(
        Samples.classical(),
        Samples.provisional(),
        Samples.none(),
        Samples.incomplete(),
        Samples.everything(),
        Reading.EMPTY);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyReportIsPdfA2a(Reading reading) throws Exception {
    assertEquals(List.of(), PdfA.violations(pdf(reading).bytes()));
  }

  @Test
  void theSameSourceGivesTheSameBytes() {
    byte[] first = pdf(Samples.classical()).bytes();
    byte[] second =
        new PdfReport(new ReportFonts(List.of()))
            .write(ReportModel.of(source(Samples.classical())))
            .bytes();

    assertArrayEquals(first, second);
  }

  @Test
  void patientPageAndDraftStandOnEveryPage() throws IOException {
    List<String> pages = pages(pdf(Samples.classical()));

    assertTrue(pages.size() > 2);
    for (int page = 0; page < pages.size(); page++) {
      assertTrue(pages.get(page).contains("Phantom, Ada · PH-0001 · 1 May 2026"), pages.get(page));
      assertTrue(pages.get(page).contains("DRAFT"), pages.get(page));
      assertTrue(
          pages.get(page).contains("Page " + (page + 1) + " of " + pages.size()), pages.get(page));
    }
  }

  @Test
  void theHeadOfATableStandsOnEachOfItsPages() throws IOException {
    for (String page : pages(pdf(Samples.everything()))) {
      for (String row : List.of("Superior vermis ✓", "Any infratentorial deposit ✓")) {
        assertTrue(!page.contains(row) || page.contains("Criterion Status"), page);
      }
    }
  }

  @Test
  void whatIsSignedIsNotCalledADraft() throws IOException {
    for (String page : pages(pdf(Samples.everything()))) {
      assertFalse(page.contains("DRAFT"), page);
      assertTrue(page.contains("Amended"), page);
    }
  }

  @Test
  void everyFontIsInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.everything()).bytes())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
        }
      }
    }
  }

  @Test
  void theDocumentIsOfTheTimeOfTheReport() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.none()).bytes())) {
      assertEquals(
          Samples.EDITION.createdAt().toInstant(),
          document.getDocumentInformation().getCreationDate().toInstant());
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void namesWithoutAFontAreBoxesAndTheirScriptsAreNamed() throws IOException {
    PdfDocument document = named("Yamada^Tarou=山田^太郎 김희중");

    assertEquals(List.of("Han", "Hangul"), document.missingScripts());
    assertTrue(pages(document).getFirst().contains("□"));
  }

  @Test
  void greekCyrillicHebrewAndArabicPrint() throws IOException {
    String name = "Διονυσιος Люкceмбypг שרון";
    PdfDocument document = named(name);

    assertEquals(List.of(), document.missingScripts());
    for (String word : List.of("Διονυσιος", "Люкceмбypг", "שרון")) {
      assertTrue(pages(document).getFirst().contains(word), word);
    }
    assertEquals(List.of(), named("قباني لنزار").missingScripts());
  }

  @Test
  void rightToLeftTextIsDrawnInItsOrderWithItsLettersJoined() {
    assertEquals("הרובד ןורש · PH-1", RightToLeftText.drawn("שרון דבורה · PH-1"));
    assertEquals("\uFEAD\uFE8E\uFE92\uFED7", RightToLeftText.drawn("قبار"));
    assertEquals("\uFEFC\uFEB3", RightToLeftText.drawn("سلا"));
    assertEquals("Ada (\uFEAE\uFED7) 1", RightToLeftText.drawn("Ada (قر) 1"));
  }

  private PdfDocument named(String name) {
    PatientAndStudy of = Samples.SUBJECT;
    ReportSource source = source(Samples.none());
    return writer.write(
        ReportModel.of(
            new ReportSource(
                source.reading(),
                source.classification(),
                new PatientAndStudy(
                    name,
                    of.patientId(),
                    of.birthDate(),
                    of.sex(),
                    of.studyDate(),
                    of.accessionNumber(),
                    of.description(),
                    of.institution(),
                    of.studyInstanceUid()),
                source.keyImages(),
                source.edition(),
                source.locale(),
                source.headers(),
                source.earlier())));
  }

  private PdfDocument pdf(Reading reading) {
    return writer.write(ReportModel.of(source(reading)));
  }

  private static ReportSource source(Reading reading) {
    return Samples.source(reading, SamplePictures.keyImages(), Locale.UK);
  }

  private static List<String> pages(PdfDocument pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
      return pages;
    }
  }
}
