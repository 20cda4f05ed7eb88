package org.sideroscope.workstation.project.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.port.LogEntry;

/** The plots of a project. */
public final class ProjectPlots {

  private ProjectPlots() {}

  /**
   * Every plot there is enough for: prevalence and progress, and for each two readers a matrix of
   * the class and of each region, and the differences of what was measured.
   *
   * @param assigned how many readings there are to make
   */
  public static List<Plot> of(AnswerTable answers, List<LogEntry> log, int assigned) {
    List<Plot> plots = new ArrayList<>();
    plots.add(prevalence(answers));
    plots.add(progress(log, assigned));
    List<Rater> readers = answers.readers();
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        for (Field field : Fields.values()) {
          if (isPublished(field)) {
            pair(answers, field, readers.get(i), readers.get(j)).ifPresent(plots::add);
          }
        }
      }
    }
    return List.copyOf(plots);
  }

  private static boolean isPublished(Field field) {
    return field.scale().isNumeric()
        || field.key().equals("result")
        || field.key().startsWith("region/");
  }

  /**
   * What two raters answered to any field beside one another: a matrix of categories, differences
   * over means (Bland–Altman) of numbers; empty where there are too few numbers.
   */
  public static Optional<Plot> pair(AnswerTable answers, Field field, Rater one, Rater other) {
    String of = "%s-%s-%s".formatted(field.key().replace('/', '-'), one.name(), other.name());
    return field.scale().isNumeric()
        ? BlandAltmanPlot.of(answers, field, one, other)
            .map(drawing -> new Plot("differences-" + of, drawing))
        : Optional.of(new Plot("matrix-" + of, AgreementMatrix.of(answers, field, one, other)));
  }

  /** How often each reader called each region present. */
  public static Plot prevalence(AnswerTable answers) {
    return new Plot("prevalence", PrevalencePlot.of(answers));
  }

  /**
   * How many readings were finished when.
   *
   * @param assigned how many readings there are to make
   */
  public static Plot progress(List<LogEntry> log, int assigned) {
    return new Plot("progress", ProgressPlot.of(log, assigned));
  }
}
