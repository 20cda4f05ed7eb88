package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

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

  void embeddedBy(PdfRendererBuilder builder) {
    for (ReportFonts.Cut cut : ReportFonts.Cut.values()) {
      builder.useFont(
          () -> ReportFonts.open(cut), ReportFonts.FAMILY, cut.weight(), FontStyle.NORMAL, true);
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
}
