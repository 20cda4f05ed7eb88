package org.sideroscope.workstation.awt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.picture.Picture;

/** The pages of a PDF as pictures, drawn from the file's own bytes. */
public final class PdfPages {

  private PdfPages() {}

  /**
   * Draws every page; blocks.
   *
   * @param dotsPerInch how fine; a page is 8.3 by 11.7 inches
   */
  public static Result<List<Picture>> draw(byte[] pdf, float dotsPerInch, Progress progress) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<Picture> pages = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        if (progress.isCancelled()) {
          return Result.failure(FailureReason.CANCELLED, "Stopped.");
        }
        progress.report("pages", page, document.getNumberOfPages());
        pages.add(picture(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB)));
      }
      return Result.success(List.copyOf(pages));
    } catch (IOException unreadable) {
      return Result.failure(FailureReason.PARSING, "The pages cannot be drawn.");
    }
  }

  private static Picture picture(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    return Picture.of(width, height, argb);
  }
}
