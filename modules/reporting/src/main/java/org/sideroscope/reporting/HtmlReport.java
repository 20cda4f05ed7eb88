package org.sideroscope.reporting;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.sideroscope.reporting.wording.Words;

/**
 * Writes a report as one HTML document that needs nothing beside it and is well-formed XML at the
 * same time, so that a browser prints it and a PDF writer takes it. Whatever a patient, a reader or
 * a scanner wrote is escaped; it can neither run nor break the page. Immutable; one instance serves
 * any number of reports.
 */
public final class HtmlReport {

  private final Template page;
  private final String style;
  private final SchematicDrawing drawing;
  private final UnaryOperator<String> inMargins;

  public HtmlReport() {
    this("", UnaryOperator.identity());
  }

  /**
   * For a writer that prints the page.
   *
   * @param moreStyle rules behind those of the page
   * @param inMargins what it makes of text that stands in the margins
   */
  public HtmlReport(String moreStyle, UnaryOperator<String> inMargins) {
    this.inMargins = inMargins;
    Mustache.Compiler compiler =
        Mustache.compiler()
            .withEscaper(XhtmlText::escape)
            .withLoader(name -> new StringReader(resource(name + ".html")))
            .strictSections(true)
            .emptyStringIsFalse(true);
    this.page = compiler.compile(resource("report.html"));
    this.style = resource("report.css") + moreStyle;
    this.drawing =
        new SchematicDrawing(view -> compiler.compile(resource("schematic-" + view + ".svg")));
  }

  /** The document as text, to be stored as UTF-8. */
  public String write(ReportModel model) {
    return page.execute(context(model));
  }

  /** Writes the document to {@code out}, which stays open. */
  public void write(ReportModel model, Writer out) throws IOException {
    out.write(write(model));
  }

  private Map<String, Object> context(ReportModel model) {
    Words words = Words.in(Locale.forLanguageTag(model.language()));
    Mustache.Lambda text =
        (fragment, out) -> out.write(XhtmlText.escape(words.get(fragment.execute().strip())));
    return Map.of(
        "report",
        model,
        "t",
        text,
        "style",
        style,
        "margins",
        margins(model, words),
        "schematic",
        drawing.of(model, words, text));
  }

  /** What stands in the margins of every printed page. */
  private Map<String, String> margins(ReportModel model, Words words) {
    String status =
        model.heading().draft() ? words.get("heading.draftNotice") : model.heading().status();
    return Map.of(
        "patient", CssText.string(inMargins.apply(model.heading().running())),
        "status", CssText.string(status),
        "researchUse", CssText.string(model.heading().researchUse()),
        "page", CssText.string(words.get("margin.page")),
        "of", CssText.string(words.get("margin.of")));
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
