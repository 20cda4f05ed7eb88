package org.sideroscope.workstation.project;

import java.util.List;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * What whoever coordinates a project looks at first.
 *
 * @param unassigned how many readings {@link AssignReadings} would deal out now
 * @param offline what the server of the project does not know yet, or refused
 */
public record ProjectOverview(
    Protocol protocol, ProjectStatus status, int unassigned, OfflineWork offline) {

  /** Reads all readings; blocks. */
  public static Result<ProjectOverview> load(Project project, Progress progress) {
    return project
        .store()
        .studies()
        .flatMap(studies ->
            ProjectAnswers.load(project, progress)
                .flatMap(answers ->
                    project
                        .store()
                        .offline()
                        .map(offline ->
                            new ProjectOverview(
                                answers.protocol(),
                                answers.status(studies.size()),
                                unassigned(answers, studies),
                                offline))));
  }

  private static int unassigned(ProjectAnswers answers, List<ProjectStudy> studies) {
    return new AssignmentPlan(answers.protocol())
        .missing(
            studies.stream().map(ProjectStudy::code).toList(),
            answers.work().stream().map(Work::assignment).toList())
        .size();
  }
}
