package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.cohort.comparison.Agreement;
import org.sideroscope.cohort.comparison.AgreementRow;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.comparison.FieldAgreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.plot.Plot;
import org.sideroscope.workstation.project.plot.ProjectPlots;

/** How far the readers of a project agree, worked out for every comparison there is. */
public final class ProjectAgreement {

  /**
   * Raters who are compared.
   *
   * @param raters all readers, two of them, or one reader twice
   */
  public record Comparison(List<Rater> raters) {

    public Comparison {
      raters = List.copyOf(raters);
    }

    /** As tables name it: {@code r1 r2}. */
    public String key() {
      return raters.stream().map(Rater::name).collect(Collectors.joining(" "));
    }

    public boolean isPair() {
      return raters.size() == 2;
    }

    /** Each two of them. */
    public List<Comparison> pairs() {
      List<Comparison> pairs = new ArrayList<>();
      for (int i = 0; i < raters.size(); i++) {
        for (int j = i + 1; j < raters.size(); j++) {
          pairs.add(new Comparison(List.of(raters.get(i), raters.get(j))));
        }
      }
      return List.copyOf(pairs);
    }

    /** Whether it is one reader beside the own repeats. */
    public boolean isOfRepeats() {
      return raters.getLast().occasion() > 1;
    }
  }

  private final ProjectAnswers answers;
  private final List<AgreementRow> rows;

  private ProjectAgreement(ProjectAnswers answers) {
    this.answers = answers;
    this.rows = Agreement.of(answers.table());
  }

  /** Reads all readings and works out every figure; blocks. */
  public static Result<ProjectAgreement> load(Project project, Progress progress) {
    return ProjectAnswers.load(project, progress).map(ProjectAgreement::new);
  }

  /** All readers if there are more than two, each pair, each reader's repeats. */
  public List<Comparison> comparisons() {
    return Agreement.groups(answers.table()).stream().map(Comparison::new).toList();
  }

  /** Every field of a comparison. */
  public List<FieldAgreement> fields(Comparison comparison) {
    return FieldAgreement.of(rows, comparison.key());
  }

  /** The figures of a comparison as comma-separated values, as {@code agreement.csv} has them. */
  public String csv(Comparison comparison) {
    return AgreementTable.csv(
        rows.stream().filter(row -> row.compared().equals(comparison.key())).toList());
  }

  /**
   * What two raters answered to a field beside one another; empty where there are too few
   * measurements.
   *
   * @param pair a comparison of two
   */
  public Optional<Plot> plot(Field field, Comparison pair) {
    return ProjectPlots.pair(
        answers.table(), field, pair.raters().getFirst(), pair.raters().getLast());
  }

  public Plot prevalence() {
    return ProjectPlots.prevalence(answers.table());
  }

  public Plot progress() {
    return ProjectPlots.progress(answers.log(), answers.work().size());
  }
}
