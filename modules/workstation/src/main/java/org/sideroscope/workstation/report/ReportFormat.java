package org.sideroscope.workstation.report;

import java.util.List;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.NewFile;

/** One form in which a report is handed on. Implementations keep nothing between two reports. */
public interface ReportFormat {

  /** How it is asked for, such as {@code pdf}: lower case, hyphens between words. */
  String key();

  /**
   * Makes the files of this form in memory; blocks. Nothing is written to a disk here.
   *
   * @return files whose paths are names within the folder that they will lie in; a failure says in
   *     one sentence what this form could not express or do
   */
  Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress);

  /** What this form could not show of a report that it wrote, one sentence each. */
  default List<String> notices(Report report) {
    return List.of();
  }
}
