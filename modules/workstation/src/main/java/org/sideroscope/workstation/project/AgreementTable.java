package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Undefined;
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
    List<String> cells =
        new ArrayList<>(List.of(row.field().key(), row.compared(), row.statistic()));
    switch (row.value()) {
      case Estimate estimate -> {
        Interval interval = estimate.interval();
        cells.add(number(estimate.value()));
        cells.add(interval == null ? "" : number(interval.low()));
        cells.add(interval == null ? "" : number(interval.high()));
        cells.add(
            interval == null
                ? ""
                : interval.method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cells.add(String.valueOf(estimate.sample().used()));
        cells.add(String.valueOf(estimate.sample().leftOut()));
        cells.add(
            estimate.cautions().stream().map(Caution::sentence).collect(Collectors.joining(" ")));
      }
      case Undefined undefined -> {
        cells.addAll(List.of("", "", "", ""));
        cells.add(String.valueOf(undefined.sample().used()));
        cells.add(String.valueOf(undefined.sample().leftOut()));
        cells.add(undefined.reason().sentence());
      }
    }
    return cells;
  }

  /** Six digits after the point: the same on every machine. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.6f", value);
    return text.equals("-0.000000") ? "0.000000" : text;
  }
}
