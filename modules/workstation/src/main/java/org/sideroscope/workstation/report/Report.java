package org.sideroscope.workstation.report;

import java.util.List;
import org.sideroscope.reporting.HtmlReport;
import org.sideroscope.reporting.JsonReport;
import org.sideroscope.reporting.ReportModel;

/**
 * A report, ready to be shown or written.
 *
 * @param notices what could not be shown in it, one sentence each
 */
public record Report(ReportModel model, List<String> notices) {

  public Report {
    notices = List.copyOf(notices);
  }

  /** One document that needs nothing beside it. */
  public String html() {
    return new HtmlReport().write(model);
  }

  public String json() {
    return JsonReport.write(model);
  }
}
