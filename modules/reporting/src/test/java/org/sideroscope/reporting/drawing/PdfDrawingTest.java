package org.sideroscope.reporting.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A drawing on paper: its letters are letters, its font is in it, and it is the same every time.
 */
class PdfDrawingTest {

  private static final Drawing DRAWING =
      Drawing.builder(300, 200, "Bias of anna & ben")
          .box(20, 20, 100, 50, Colour.GRID, "3 of 12")
          .dashed(20, 100, 280, 100, Colour.INK)
          .dot(150, 90, Colour.ACCENT, "S0001")
          .text(280, 40, "upper limit −0.160", Anchor.END)
          .text(20, 180, "name 漢", Anchor.START)
          .upwards(12, 100, "anna − ben (ml)", Anchor.MIDDLE)
          .build();

  @Test
  void itsTextCanBeReadAndItsFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfDrawing().write(DRAWING))) {
      PDPage page = pdf.getPage(0);
      assertEquals(1, pdf.getNumberOfPages());
      assertEquals(300, page.getMediaBox().getWidth());
      assertEquals(200, page.getMediaBox().getHeight());
      assertEquals("Bias of anna & ben", pdf.getDocumentInformation().getTitle());
      for (COSName name : page.getResources().getFontNames()) {
        assertTrue(page.getResources().getFont(name).isEmbedded());
      }
      assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "no pixels");
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("upper limit −0.160"), text);
      // what the font does not have is a box, and the rest is written
      assertTrue(text.contains("name □"), text);
    }
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    PdfDrawing writer = new PdfDrawing();
    byte[] once = writer.write(DRAWING);
    writer.write(Drawing.builder(10, 10, "another").text(1, 9, "ÄΩ", Anchor.START).build());

    assertArrayEquals(once, writer.write(DRAWING));
    assertArrayEquals(once, new PdfDrawing().write(DRAWING));
  }

  @Test
  void theSvgSaysTheSame() {
    String svg = SvgDrawing.write(DRAWING);

    assertTrue(svg.contains("<title>Bias of anna &amp; ben</title>"), svg);
    assertTrue(svg.contains("text-anchor=\"end\" fill=\"#1b2430\" font-size=\"11\">upper"), svg);
    assertTrue(svg.contains("<circle cx=\"150\" cy=\"90\" r=\"3\""), svg);
    assertTrue(svg.contains("<title>S0001</title>"), svg);
    assertTrue(svg.contains("translate(12 100) rotate(-90)"), svg);
  }
}
