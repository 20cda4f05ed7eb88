package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.studies.OpenStudies;

/** How commands open projects and answer about them. */
record OwnProjects(Streams streams) {

  /** An answer that is text for standard output. */
  @FunctionalInterface
  interface Answering {
    Result<String> answer(Project project);
  }

  static Projects projects() {
    return new Projects(
        Clock.system(ZoneId.systemDefault()),
        Objects.requireNonNullElse(System.getProperty("user.name"), "unknown"),
        new TerminalPassword());
  }

  static OpenStudies studies() {
    return new OpenStudies(new StudyScanner());
  }

  static AddStudies adding() {
    return new AddStudies(studies());
  }

  /** Opens the project of a folder, answers, and closes it again. */
  int answer(Path folder, Answering answering) throws IOException {
    return print(
        projects()
            .open(folder)
            .flatMap(project -> {
              try (project) {
                return answering.answer(project);
              }
            }));
  }

  int print(Result<String> answer) throws IOException {
    return switch (answer) {
      case Result.Success<String>(String text) -> {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        yield ExitStatus.DONE;
      }
      case Result.Failed<String>(Failure failure) -> streams.refused(failure);
    };
  }

  static String line(String sentence) {
    return sentence + System.lineSeparator();
  }

  static <T> Function<T, String> lines(Function<T, String> sentence) {
    return value -> line(sentence.apply(value));
  }
}
