package org.sideroscope.reporting.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes drawings as PDF: one page of the drawing's own size, lines and letters as such, its font
 * in it. The same drawing gives the same bytes. One instance serves any number of drawings, one
 * after the other.
 */
public final class PdfDrawing {

  private final TrueTypeFont font;

  public PdfDrawing() {
    try (InputStream file = DrawingFont.open()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public byte[] write(Drawing drawing) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(drawing.width(), drawing.height()));
      pdf.addPage(page);
      PDType0Font embedded = PDType0Font.load(pdf, font, true);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        PdfMarks marks = new PdfMarks(content, embedded, drawing.height());
        for (Mark mark : drawing.marks()) {
          marks.add(mark);
        }
      }
      pdf.getDocumentInformation().setTitle(drawing.title());
      pdf.getDocumentInformation().setProducer("Sideroscope");
      // of this the file's identifier is made, and not of the time
      pdf.setDocumentId((long) SvgDrawing.write(drawing).hashCode());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException notOfThisDisk) {
      throw new UncheckedIOException(notOfThisDisk);
    }
  }
}
