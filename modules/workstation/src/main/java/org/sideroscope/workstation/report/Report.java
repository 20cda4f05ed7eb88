package org.sideroscope.workstation.report;

import java.util.List;
import java.util.function.Supplier;
import org.sideroscope.reporting.HtmlReport;
import org.sideroscope.reporting.JsonReport;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.pdf.PdfDocument;

/** A report, ready to be shown or written. */
public final class Report {

  private final ReportModel model;
  private final List<String> notices;
  private final Supplier<PdfDocument> pdf;

  /**
   * @param notices what could not be shown in it, one sentence each
   * @param pdf lays it out; asked once at most
   */
  Report(ReportModel model, List<String> notices, Supplier<PdfDocument> pdf) {
    this.model = model;
    this.notices = List.copyOf(notices);
    this.pdf = new Once<>(pdf);
  }

  public ReportModel model() {
    return model;
  }

  /** What could not be shown in any form of it, one sentence each. */
  public List<String> notices() {
    return notices;
  }

  /** One document that needs nothing beside it. */
  public String html() {
    return new HtmlReport().write(model);
  }

  public String json() {
    return JsonReport.write(model);
  }

  /** The same document in pages. The first call takes a good part of a second. */
  public PdfDocument pdf() {
    return pdf.get();
  }
}
