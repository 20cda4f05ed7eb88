package org.sideroscope.workstation.project;

import java.util.List;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * What whoever coordinates a project looks at first, without any answer read.
 *
 * @param studies how many there are
 * @param readers in the protocol's order
 * @param unassigned how many readings {@link AssignReadings} would deal out now
 * @param offline what the server of the project does not know yet, or refused
 */
public record ProjectOverview(
    Protocol protocol,
    int studies,
    List<ProjectStatus.OfReader> readers,
    int unassigned,
    OfflineWork offline) {

  public ProjectOverview {
    readers = List.copyOf(readers);
  }

  /** How many readings there are to be made, by all readers. */
  public int assigned() {
    return left() + readers.stream().mapToInt(reader -> reader.done() + reader.skipped()).sum();
  }

  /** How many of them are neither done nor skipped. */
  public int left() {
    return readers.stream().mapToInt(reader -> reader.open() + reader.begun()).sum();
  }

  /** How many are done, and can be compared. */
  public int done() {
    return readers.stream().mapToInt(ProjectStatus.OfReader::done).sum();
  }

  /**
   * Whether who reads in this project should not see figures yet: answers are hidden from readers,
   * at least for a time, and something is still to be read.
   */
  public boolean isTooEarlyForReaders() {
    Blinding blinding = protocol.blinding();
    boolean hides =
        blinding.otherReaders() != Reveal.ALWAYS || blinding.ownEarlier() != Reveal.ALWAYS;
    return hides && left() > 0;
  }

  /** Reads who has what to do; blocks for as long as a worklist takes. */
  public static Result<ProjectOverview> load(Project project) {
    return project
        .store()
        .protocol()
        .flatMap(protocol ->
            project
                .store()
                .studies()
                .flatMap(studies ->
                    project
                        .store()
                        .work()
                        // what is refused on the way is known after everything was asked for
                        .flatMap(work ->
                            project
                                .store()
                                .offline()
                                .map(offline -> of(protocol, studies, work, offline)))));
  }

  private static ProjectOverview of(
      Protocol protocol, List<ProjectStudy> studies, List<Work> work, OfflineWork offline) {
    int unassigned =
        new AssignmentPlan(protocol)
            .missing(
                studies.stream().map(ProjectStudy::code).toList(),
                work.stream().map(Work::assignment).toList())
            .size();
    return new ProjectOverview(
        protocol, studies.size(), ProjectStatus.readers(protocol, work), unassigned, offline);
  }

  /** Reads all readings for what waits for an adjudicator and what has a consensus; blocks. */
  public static Result<ProjectStatus> compare(Project project, Progress progress) {
    return project
        .store()
        .studies()
        .flatMap(studies ->
            ProjectAnswers.load(project, progress).map(answers -> answers.status(studies.size())));
  }
}
