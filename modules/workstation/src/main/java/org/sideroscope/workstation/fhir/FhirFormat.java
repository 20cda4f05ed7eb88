package org.sideroscope.workstation.fhir;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.report.Report;
import org.sideroscope.workstation.report.ReportFormat;
import org.sideroscope.workstation.report.ReportRequest;

/** A FHIR R4 bundle, for records that take reports in parts. */
public final class FhirFormat implements ReportFormat {

  private final FhirBundle bundle;

  public FhirFormat(Codes codes) {
    this.bundle = new FhirBundle(codes);
  }

  @Override
  public String key() {
    return "fhir";
  }

  @Override
  public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
    String text = bundle.write(report.model(), report.pdf().bytes());
    return Result.success(List.of(NewFile.of(Path.of("report.fhir.json"), text)));
  }
}
