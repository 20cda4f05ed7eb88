package org.sideroscope.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.AssignReadings;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectAnswers;
import org.sideroscope.workstation.project.Projects;

/**
 * A project without images that two readers have read but for one reading: they differ about some
 * of the vermis and find nothing in the brainstem.
 */
final class ReadProject {

  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");
  private static final int STUDIES = 12;

  private ReadProject() {}

  static void create(Path folder) {
    try (Project project =
        PROJECTS
            .create(folder, Projects.proposal("Read", Workstation.CRITERIA, List.of("r1", "r2")))
            .orThrow()) {
      project
          .store()
          .addStudies(
              IntStream.range(0, STUDIES)
                  .mapToObj(i -> new ProjectStudy("", "1.2.826.0.1." + i, "studies/" + i))
                  .toList(),
              project.who())
          .orThrow();
      AssignReadings.assign(project).orThrow();
      List<Work> first =
          project.store().work().orThrow().stream()
              .filter(work -> !work.assignment().isRepeat())
              .toList();
      for (Work work : first.subList(1, first.size())) {
        project.store().submit(submission(work), 1, work.assignment().reader()).orThrow();
      }
    }
  }

  private static Submission submission(Work work) {
    int study = Integer.parseInt(work.assignment().study().substring(1));
    boolean present = work.assignment().reader().equals("r1") ? study % 2 == 0 : study % 3 == 0;
    Reading reading =
        Reading.EMPTY
            .withRegion(
                Region.VERMIS,
                RegionReading.of(present ? AssessmentState.PRESENT : AssessmentState.ABSENT))
            .withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.ABSENT));
    return new Submission(
        work.assignment(),
        0,
        ReadingWriter.writeLine(ReadingDocument.of(reading)),
        Map.of(),
        60,
        "simulated");
  }

  /** The lines of {@code agreement.csv}. */
  static List<String> figures(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return ProjectAnswers.load(project, Progress.NONE).orThrow().agreementCsv().lines().toList();
    }
  }
}
