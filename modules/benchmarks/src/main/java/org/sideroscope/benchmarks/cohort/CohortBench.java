package org.sideroscope.benchmarks.cohort;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.comparison.Agreement;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.project.CoordinatedProject;
import org.sideroscope.workstation.project.ExportProject;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectAnswers;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.Projects;

/**
 * Opens a project of 10,000 studies that three readers have read and prints how long its worklist,
 * its agreement and its tables take, and what stays in the memory.
 */
public final class CohortBench {

  private static final int ROUNDS = 5;
  private static final int PROCESSES = 3;

  private CohortBench() {}

  /**
   * @param arguments how many studies; 10,000 if none is given
   */
  public static void main(String[] arguments) throws Exception {
    int studies = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("cohort-bench");
    Projects projects = new Projects(InstantSource.system(), "bench");
    print("%,d studies x 3 readers, load of the machine %.1f".formatted(studies, load()));
    timed("made", () -> FilledProject.write(projects, folder, studies));
    for (int process = 1; process <= PROCESSES; process++) {
      AgreementOnce.inNewProcess(folder);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      print("round %d, load of the machine %.1f".formatted(round, load()));
      timed("worklist of a reader", () -> worklist(projects, folder));
      timed("overview of who coordinates", () -> overview(projects, folder));
      ProjectAnswers answers =
          timed(
              "every reading read and classified",
              () -> {
                try (Project project = projects.open(folder).orThrow()) {
                  return ProjectAnswers.load(project, Progress.NONE).orThrow();
                }
              });
      timed("agreement, every field and pair", () -> Agreement.of(answers.table()).size());
      print("  live heap with all answers: %,d MB".formatted(liveMegabytes()));
      Path out = folder.resolve("out");
      timed(
          "tables",
          () -> ExportProject.write(answers, out, Locale.UK, Progress.NONE).orThrow().size());
    }
  }

  private static int worklist(Projects projects, Path folder) {
    try (Project project = projects.open(folder).orThrow()) {
      return new AssignmentPlan(project.store().protocol().orThrow())
          .inOrder("r1", project.store().work().orThrow())
          .size();
    }
  }

  private static int overview(Projects projects, Path folder) {
    return new CoordinatedProject(projects, folder).at(ProjectOverview::load).orThrow().assigned();
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long begun = System.nanoTime();
    T result = work.call();
    print("  %-36s %,9d ms".formatted(what, (System.nanoTime() - begun) / 1_000_000));
    return result;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static long liveMegabytes() {
    List.of(1, 2).forEach(_ -> System.gc());
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
