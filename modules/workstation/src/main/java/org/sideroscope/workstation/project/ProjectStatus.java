package org.sideroscope.workstation.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * How far a project is.
 *
 * @param studies how many there are
 * @param readers in the protocol's order, then by id those who read and do so no more
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
    return new ProjectStatus(
        studies,
        readers(answers.protocol(), answers.work()),
        answers.unsettled().size(),
        answers.consensus().size());
  }

  /**
   * How far each reader is, in the protocol's order, and then those who read and do so no more;
   * known where answers are out of reach.
   */
  public static List<OfReader> readers(Protocol protocol, List<Work> work) {
    Set<String> readers = new LinkedHashSet<>();
    protocol.readingReaders().stream().map(ProjectReader::id).forEach(readers::add);
    work.stream().map(each -> each.assignment().reader()).sorted().forEach(readers::add);
    return readers.stream()
        .map(id ->
            of(id, work.stream().filter(each -> each.assignment().reader().equals(id)).toList()))
        .toList();
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
