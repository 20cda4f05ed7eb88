package org.sideroscope.reporting.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sideroscope.reporting.HtmlReport;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.pdf.awt.ColourProfile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes a report as PDF/A-2a: tagged, with its fonts and the meaning of its colours in it. The
 * pages are those that a browser prints from {@link HtmlReport}. The same source gives the same
 * bytes where the same fonts are installed. One instance serves any number of reports.
 */
public final class PdfReport {

  /** Drawn where no font has a character; DejaVu has it. */
  private static final String BOX = "\u25A1";

  /**
   * What only this layout knows: heads of tables on each page, and headings that ask for room below
   * them, since keeping one with what follows would move the whole of that.
   */
  private static final String PAGES =
      """
      @media print {
        table { -fs-table-paginate: paginate; }
        h2 { page-break-after: auto; -fs-page-break-min-height: 26mm; }
        h3 { page-break-after: auto; -fs-page-break-min-height: 18mm; }
        h2.of-images { -fs-page-break-min-height: 100mm; }
        .images { orphans: 1; widows: 1; }
        tr.group { page-break-after: auto; }
        tr.group { -fs-page-break-min-height: 20mm; }
      }
      """;

  private final HtmlReport html = new HtmlReport(PAGES, RightToLeftText::drawn);
  private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();
  private final ReportFonts fonts;
  private final byte[] colours = ColourProfile.srgb();

  public PdfReport(ReportFonts fonts) {
    this.fonts = fonts;
    // it would tell the console of style it does not know, and of addresses with names in them
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
  }

  /** Lays out and writes; takes a good part of a second. */
  public PdfDocument write(ReportModel model) {
    String document = html.write(model);
    FontChoice chosen = fonts.chosenFor(document);
    try {
      byte[] bytes = bytes(document, chosen, model.source().edition().createdAt());
      return new PdfDocument(bytes, chosen.missingScripts());
    } catch (IOException notOfThisDisk) {
      throw new UncheckedIOException(notOfThisDisk);
    }
  }

  private byte[] bytes(String document, FontChoice chosen, OffsetDateTime createdAt)
      throws IOException {
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = builder(document, chosen, pdf).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return PdfIdentity.writtenInto(pdf, createdAt);
    }
  }

  private PdfRendererBuilder builder(String document, FontChoice chosen, PDDocument pdf)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    chosen.embeddedBy(builder, pdf);
    builder
        .usePDDocument(pdf)
        .withHtmlContent(document, null)
        .useReplacementText(BOX)
        .addDOMMutator(PdfReport::prepare)
        .useSVGDrawer(new BatikSVGDrawer())
        .useUnicodeBidiSplitter(JavaBidiSplitter::new)
        .useUnicodeBidiReorderer(new RightToLeftText())
        .useExternalResourceAccessControl(
            (address, _) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    return builder
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
        .withProducer("Sideroscope");
  }

  /**
   * In the page a drawing is told by its title; the tags of a PDF take an attribute instead. The
   * attributes of a picture's size would here come before the style's.
   */
  private static void prepare(Document document) {
    for (Element drawing : elements(document, "svg")) {
      NodeList titles = drawing.getElementsByTagName("title");
      drawing.setAttribute("alt", titles.getLength() == 0 ? "" : titles.item(0).getTextContent());
    }
    for (Element picture : elements(document, "img")) {
      picture.removeAttribute("width");
      picture.removeAttribute("height");
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
