package org.sideroscope.workstation.project;

import java.util.List;
import org.sideroscope.cohort.agreement.Figure;
import org.sideroscope.cohort.comparison.AgreementRow;
import org.sideroscope.reporting.table.Csv;

/** Figures of agreement as comma-separated values, one line a figure. */
final class AgreementTable {

  private static final List<String> HEAD =
      List.of(
          "field",
          "compared",
          "statistic",
          "value",
          "low_95",
          "high_95",
          "interval_method",
          "n",
          "left_out",
          "note");

  private AgreementTable() {}

  static String csv(List<AgreementRow> rows) {
    StringBuilder lines = new StringBuilder(Csv.line(HEAD));
    rows.forEach(row -> lines.append(Csv.line(line(row))));
    return lines.toString();
  }

  private static List<String> line(AgreementRow row) {
    Figure figure = Figure.of(row.value());
    return List.of(
        row.field().key(),
        row.compared(),
        row.statistic(),
        figure.value(),
        figure.low(),
        figure.high(),
        figure.method(),
        String.valueOf(figure.used()),
        String.valueOf(figure.leftOut()),
        figure.note());
  }
}
