package org.sideroscope.workstation.project.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.port.LogEntry;

/** The plots of a project. */
public final class ProjectPlots {

  private ProjectPlots() {}

  /**
   * Every plot there is enough for, by the name of its file: prevalence and progress, and for each
   * two readers a matrix of the class and of each region, and the differences of what was measured.
   *
   * @param assigned how many readings there are to make
   */
  public static Map<String, String> of(AnswerTable answers, List<LogEntry> log, int assigned) {
    Map<String, String> plots = new LinkedHashMap<>();
    plots.put("prevalence.svg", PrevalencePlot.of(answers));
    plots.put("progress.svg", ProgressPlot.of(log, assigned));
    List<Rater> readers = answers.readers();
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        addPair(plots, answers, readers.get(i), readers.get(j));
      }
    }
    return plots;
  }

  private static void addPair(
      Map<String, String> plots, AnswerTable answers, Rater one, Rater other) {
    for (Field field : Fields.values()) {
      String name =
          "%s-%s-%s.svg".formatted(field.key().replace('/', '-'), one.name(), other.name());
      if (field.scale().isNumeric()) {
        BlandAltmanPlot.of(answers, field, one, other)
            .ifPresent(plot -> plots.put("differences-" + name, plot));
      } else if (field.key().equals("result") || field.key().startsWith("region/")) {
        plots.put("matrix-" + name, AgreementMatrix.of(answers, field, one, other));
      }
    }
  }
}
