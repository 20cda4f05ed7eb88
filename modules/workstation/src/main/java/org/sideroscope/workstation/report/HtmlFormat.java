package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.NewFile;

/** The document as one web page that needs nothing beside it. */
public final class HtmlFormat implements ReportFormat {

  @Override
  public String key() {
    return "html";
  }

  @Override
  public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
    return Result.success(List.of(NewFile.of(Path.of("report.html"), report.html())));
  }
}
