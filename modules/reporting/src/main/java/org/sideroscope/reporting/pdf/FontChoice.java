package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that one document needs.
 *
 * @param installed fonts of this machine that stand in where DejaVu has no character
 * @param missingScripts what no font has
 */
record FontChoice(List<Path> installed, List<String> missingScripts) {

  FontChoice {
    installed = List.copyOf(installed);
    missingScripts = List.copyOf(missingScripts);
  }

  /** Makes them known to the builder, which puts those that are used into the document. */
  void embeddedBy(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (ReportFonts.Cut cut : ReportFonts.Cut.values()) {
      builder.useFont(
          new PDFontSupplier(shipped(cut, document)),
          ReportFonts.FAMILY,
          cut.weight(),
          FontStyle.NORMAL,
          true);
    }
    for (Path font : installed) {
      builder.useFont(
          font.toFile(),
          String.valueOf(font.getFileName()),
          ReportFonts.Cut.REGULAR.weight(),
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }
  }

  /** Without ligatures: who searches the document for a word with fi or fl must find it. */
  private static PDFont shipped(ReportFonts.Cut cut, PDDocument document) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ReportFonts.open(cut)));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }
}
