package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.reporting.table.ReadingTables;
import org.sideroscope.reporting.table.TableRow;
import org.sideroscope.workstation.files.NewFile;

/** The reading as a row, its sites as rows, and what the columns mean. */
public final class CsvFormat implements ReportFormat {

  @Override
  public String key() {
    return "csv";
  }

  @Override
  public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
    ReadingTables tables = new ReadingTables(request.locale());
    List<TableRow> rows =
        List.of(TableRow.of(report.model().reading(), report.model().derived(), 1));
    return Result.success(
        List.of(
            NewFile.of(Path.of("report.readings.csv"), tables.readings(rows)),
            NewFile.of(Path.of("report.sites.csv"), tables.sites(rows)),
            NewFile.of(Path.of("data-dictionary.csv"), tables.dictionary())));
  }
}
