package org.sideroscope.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.project.CompareMarks;
import org.sideroscope.workstation.project.MarksTable;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.studies.OpenStudies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project marks}. */
@Command(
    name = "marks",
    description =
        "Prints how far the marks of each two readers agree, region by region: Dice, volume"
            + " difference, surface distances, each case and the medians. Reads the images.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectMarksCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectMarksCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    CompareMarks comparing =
        new CompareMarks(
            new OpenStudies(new StudyScanner()), new OpenReadingFile(new ReadingReader()));
    return projects.answer(
        place.folder(), project -> comparing.compare(project, Progress.NONE).map(MarksTable::csv));
  }
}
