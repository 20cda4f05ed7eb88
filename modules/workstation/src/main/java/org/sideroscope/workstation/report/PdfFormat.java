package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.NewFile;

/** The document in pages, for the archive (PDF/A-2a). */
public final class PdfFormat implements ReportFormat {

  @Override
  public String key() {
    return "pdf";
  }

  @Override
  public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
    return Result.success(List.of(NewFile.of(Path.of("report.pdf"), report.pdf().bytes())));
  }

  @Override
  public List<String> notices(Report report) {
    return noticesOf(report);
  }

  static List<String> noticesOf(Report report) {
    List<String> missing = report.pdf().missingScripts();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "The PDF shows boxes for text in "
                + String.join(", ", missing)
                + ": no font here has it. Install one with TrueType outlines (Debian and Ubuntu:"
                + " fonts-wqy-zenhei) and write the PDF again.");
  }
}
