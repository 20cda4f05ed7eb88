package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sideroscope.cohort.agreement.CaseSummary;
import org.sideroscope.cohort.agreement.Figure;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.mask.MaskAgreement;
import org.sideroscope.reporting.table.Csv;

/** Comparisons of marks as comma-separated values: a line a case and figure, and their medians. */
public final class MarksTable {

  private static final long SEED = 1;

  private static final Map<String, Function<MaskAgreement, Statistic>> FIGURES = figures();

  private MarksTable() {}

  private static Map<String, Function<MaskAgreement, Statistic>> figures() {
    Map<String, Function<MaskAgreement, Statistic>> figures = new LinkedHashMap<>();
    figures.put("dice", MaskAgreement::dice);
    figures.put("volume-difference-ml", MaskAgreement::volumeDifferenceMl);
    figures.put("mean-surface-distance-mm", MaskAgreement::meanSurfaceDistanceMm);
    figures.put("hausdorff-mm", MaskAgreement::hausdorffMm);
    figures.put("hausdorff-95-mm", MaskAgreement::hausdorff95Mm);
    return figures;
  }

  /** Each case, then the median of all cases of a region and pair with its 95 % interval. */
  public static String csv(List<CompareMarks.Row> rows) {
    StringBuilder lines =
        new StringBuilder(
            Csv.line(
                List.of(
                    "study",
                    "region",
                    "compared",
                    "figure",
                    "value",
                    "low_95",
                    "high_95",
                    "n",
                    "note")));
    Map<String, List<CompareMarks.Row>> groups = new LinkedHashMap<>();
    for (CompareMarks.Row row : rows) {
      groups
          .computeIfAbsent(row.region().key() + "\n" + row.compared(), _ -> new ArrayList<>())
          .add(row);
      FIGURES.forEach((name, figure) ->
          lines.append(line(row.study(), row, name, figure.apply(row.agreement()))));
    }
    groups
        .values()
        .forEach(group ->
            FIGURES.forEach((name, figure) ->
                lines.append(
                    line(
                        "median",
                        group.getFirst(),
                        name,
                        CaseSummary.of(
                                group.stream().map(row -> figure.apply(row.agreement())).toList(),
                                SEED)
                            .median()))));
    return lines.toString();
  }

  private static String line(
      String study, CompareMarks.Row row, String figure, Statistic statistic) {
    Figure written = Figure.of(statistic);
    return Csv.line(
        List.of(
            study,
            row.region().key(),
            row.compared(),
            figure,
            written.value(),
            written.low(),
            written.high(),
            String.valueOf(written.used()),
            written.note()));
  }
}
