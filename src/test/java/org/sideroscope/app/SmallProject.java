package org.sideroscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.AssignReadings;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.studies.OpenStudies;

/** A project of two studies of the demo patient that two readers are to read, once each. */
final class SmallProject {

  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");

  private SmallProject() {}

  static void create(Path folder, Path demo) throws IOException {
    Path prior = folder.resolve("images");
    PriorStudy.copy(demo.resolve("swi"), prior, "20240501");
    try (Project project = PROJECTS.create(folder, protocol()).orThrow()) {
      fill(project, List.of(demo, prior));
    }
  }

  /** Two readers, who read every study once. */
  static Protocol protocol() {
    return Projects.proposal("Pilot", Workstation.CRITERIA, List.of("r1", "r2"))
        .withDealing(2, 0, 1);
  }

  static void fill(Project project, List<Path> studies) {
    new AddStudies(new OpenStudies(new StudyScanner()))
        .add(project, studies, Progress.NONE)
        .orThrow();
    AssignReadings.assign(project).orThrow();
  }

  /** The work of the first reader, by code. */
  static List<Work> work(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return project.store().work().orThrow().stream()
          .filter(work -> work.assignment().reader().equals("r1"))
          .toList();
    }
  }

  /** Somebody begins to read, which freezes the protocol. */
  static void begin(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      Work first = project.store().work().orThrow().getFirst();
      project.store().begin(first.assignment(), "ward").orThrow();
    }
  }

  /** Every version of the protocol, with what it did. */
  static List<ProtocolVersion> versions(Path folder) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return project.store().versions().orThrow();
    }
  }

  /** What was handed in for an assignment, with its marks. */
  static Submission submission(Path folder, Work work) {
    try (Project project = PROJECTS.open(folder).orThrow()) {
      return project.store().submission(work.assignment(), true).orThrow().orElseThrow();
    }
  }
}
