package org.sideroscope.workstation.project;

import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.foundation.Result;

/** Deals the studies of a project out to its readers. */
public final class AssignReadings {

  private AssignReadings() {}

  /**
   * @return how many readings were added; what is assigned stays as it is
   */
  public static Result<Integer> assign(Project project) {
    ProjectStore store = project.store();
    return store
        .protocol()
        .flatMap(protocol ->
            store
                .studies()
                .flatMap(studies ->
                    store
                        .work()
                        .flatMap(work ->
                            store.assign(
                                new AssignmentPlan(protocol)
                                    .missing(
                                        studies.stream().map(ProjectStudy::code).toList(),
                                        work.stream().map(Work::assignment).toList()),
                                project.who()))));
  }
}
