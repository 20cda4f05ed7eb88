package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.protocol.ProjectReader;

/**
 * How far a project is.
 *
 * @param studies how many there are
 * @param readers in the protocol's order
 * @param toSettle disagreements that wait for an adjudicator
 * @param consensus studies that have one
 */
public record ProjectStatus(int studies, List<OfReader> readers, int toSettle, int consensus) {

  public ProjectStatus {
    readers = List.copyOf(readers);
  }

  /**
   * How far one reader is.
   *
   * @param seconds the median time of a finished reading; 0 where none was timed
   */
  public record OfReader(String reader, int open, int begun, int done, int skipped, int seconds) {}

  static ProjectStatus of(int studies, ProjectAnswers answers) {
    List<OfReader> readers = new ArrayList<>();
    for (ProjectReader reader : answers.protocol().readingReaders()) {
      readers.add(
          of(
              reader.id(),
              answers.work().stream()
                  .filter(work -> work.assignment().reader().equals(reader.id()))
                  .toList()));
    }
    return new ProjectStatus(
        studies, readers, answers.unsettled().size(), answers.consensus().size());
  }

  private static OfReader of(String reader, List<Work> work) {
    return new OfReader(
        reader,
        count(work, WorkState.OPEN),
        count(work, WorkState.BEGUN),
        count(work, WorkState.DONE),
        count(work, WorkState.SKIPPED),
        medianSeconds(work));
  }

  private static int count(List<Work> work, WorkState state) {
    return (int) work.stream().filter(each -> each.state() == state).count();
  }

  private static int medianSeconds(List<Work> work) {
    int[] timed =
        work.stream()
            .filter(each -> each.state() == WorkState.DONE && each.seconds() > 0)
            .mapToInt(Work::seconds)
            .sorted()
            .toArray();
    return timed.length == 0 ? 0 : timed[timed.length / 2];
  }
}
