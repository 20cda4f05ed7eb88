package org.sideroscope.workstation.project;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.foundation.Result;

/** Checks that a project is as it was written, and that its studies can be found. */
public final class CheckProject {

  private CheckProject() {}

  /**
   * @return a sentence for each thing that is not as it should be; empty if all is well
   */
  public static Result<List<String>> check(Project project) {
    return project
        .store()
        .verify()
        .flatMap(kept ->
            project
                .store()
                .studies()
                .map(studies -> {
                  List<String> complaints = new ArrayList<>(kept);
                  studies.stream()
                      .filter(study -> !Files.exists(project.at(study.place())))
                      .forEach(study ->
                          complaints.add(
                              "The images of " + study.code() + " are not where they were."));
                  return List.copyOf(complaints);
                }));
  }
}
