package org.sideroscope.storage.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.Submission;

/** A machine of a shared project that takes and hands in readings until nothing is left. */
final class TakingProgram {

  private TakingProgram() {}

  /**
   * @param arguments the machine's folder, whose name is the machine's
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    String who = "reader@" + folder.getFileName();
    PostgresProject projects = new PostgresProject(InstantSource.system(), PasswordPrompt.NOBODY);
    try (ProjectStore store = projects.open(folder).orThrow()) {
      List<Assignment> inOrder =
          store.work().orThrow().stream().map(Work::assignment).sorted().toList();
      Optional<Work> work = store.take(inOrder, who).orThrow();
      while (work.isPresent()) {
        System.out.println("took " + work.get().assignment().name());
        store
            .submit(new Submission(work.get().assignment(), 0, who, Map.of(), 1, "window"), 1, who)
            .orThrow();
        work = store.take(inOrder, who).orThrow();
      }
    }
    System.out.println("nothing left");
  }
}
