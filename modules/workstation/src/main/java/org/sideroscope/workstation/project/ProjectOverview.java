package org.sideroscope.workstation.project;

import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * What whoever coordinates a project looks at first.
 *
 * @param unassigned how many readings {@link AssignReadings} would deal out now
 * @param offline what the server of the project does not know yet, or refused
 * @param outOfReach why the answers could not be read and the status counts no disagreement and no
 *     consensus, as away from the server; else empty
 */
public record ProjectOverview(
    Protocol protocol,
    ProjectStatus status,
    int unassigned,
    OfflineWork offline,
    Optional<Failure> outOfReach) {

  /** How many readings there are to be made, by all readers. */
  public int assigned() {
    return status.readers().stream()
        .mapToInt(reader -> reader.open() + reader.begun() + reader.done() + reader.skipped())
        .sum();
  }

  /** How many of them are neither done nor skipped. */
  public int left() {
    return status.readers().stream().mapToInt(reader -> reader.open() + reader.begun()).sum();
  }

  /** Reads all readings; blocks. */
  public static Result<ProjectOverview> load(Project project, Progress progress) {
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
                        .flatMap(work -> load(project, protocol, studies, work, progress))));
  }

  private static Result<ProjectOverview> load(
      Project project,
      Protocol protocol,
      List<ProjectStudy> studies,
      List<Work> work,
      Progress progress) {
    int unassigned = unassigned(protocol, studies, work);
    ProjectStatus asFar =
        new ProjectStatus(studies.size(), ProjectStatus.readers(protocol, work), 0, 0);
    Result<ProjectStatus> all =
        ProjectAnswers.load(project, progress).map(answers -> answers.status(studies.size()));
    // what is refused on the way is known only after everything was asked for
    return project
        .store()
        .offline()
        .flatMap(offline ->
            all.fold(
                status ->
                    Result.success(
                        new ProjectOverview(
                            protocol, status, unassigned, offline, Optional.empty())),
                why ->
                    isOutOfReach(project, why)
                        ? Result.success(
                            new ProjectOverview(
                                protocol, asFar, unassigned, offline, Optional.of(why)))
                        : Result.failure(why)));
  }

  private static boolean isOutOfReach(Project project, Failure why) {
    return Projects.isShared(project.folder()) && why.reason() != FailureReason.CANCELLED;
  }

  private static int unassigned(Protocol protocol, List<ProjectStudy> studies, List<Work> work) {
    return new AssignmentPlan(protocol)
        .missing(
            studies.stream().map(ProjectStudy::code).toList(),
            work.stream().map(Work::assignment).toList())
        .size();
  }
}
