package org.sideroscope.benchmarks.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.workstation.project.AssignReadings;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;

/** A project without images, read by three readers who mostly agree. */
final class FilledProject {

  private static final double ERROR = 0.1;

  private FilledProject() {}

  static int write(Projects projects, Path folder, int studies) {
    var protocol = Projects.proposal("bench", "criteria", List.of("r1", "r2", "r3"));
    try (Project project = projects.create(folder, protocol).orThrow()) {
      List<ProjectStudy> found = new ArrayList<>();
      for (int i = 0; i < studies; i++) {
        found.add(new ProjectStudy("", "1.2.826.0.1." + i, "studies/" + i));
      }
      project.store().addStudies(found, project.who()).orThrow();
      AssignReadings.assign(project).orThrow();
      List<Work> work = project.store().work().orThrow();
      for (Work each : work) {
        project.store().submit(submission(each), 1, each.assignment().reader()).orThrow();
      }
      return work.size();
    }
  }

  private static Submission submission(Work work) {
    Random truth = new Random(work.assignment().study().hashCode());
    Random error = new Random(work.assignment().hashCode());
    Map<Region, Assessment> said = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      boolean present = truth.nextInt(4) == 0 ^ error.nextDouble() < ERROR;
      double volume = truth.nextDouble() * (0.9 + 0.2 * error.nextDouble());
      said.put(
          region,
          present && region != Region.SULCI
              ? Assessment.of(AssessmentState.PRESENT)
                  .withMeasurements(new Measurements(volume, null, null))
              : Assessment.of(AssessmentState.ABSENT));
    }
    Reading reading = Reading.EMPTY.withDistribution(Distribution.SYMMETRIC);
    reading =
        reading.withHistory(reading.context().history().withIntracranialHaemorrhage(Answer.NO));
    for (Map.Entry<Region, Assessment> each : said.entrySet()) {
      reading = reading.withRegion(each.getKey(), RegionReading.of(each.getValue()));
    }
    return new Submission(
        work.assignment(),
        0,
        ReadingWriter.writeLine(ReadingDocument.of(reading)),
        Map.of(),
        60,
        "simulated");
  }
}
