package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.report.ReportFolder;
import org.sideroscope.workstation.report.ReportReadingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope report}. */
@Command(
    name = "report",
    description = {
      "Writes the report of a reading, with the key images drawn from its study.",
      "With --formats into a folder, in every form asked for; the exit status is 0 only if all were"
          + " written. Without, as one file."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "READING",
      description = "Reading file (sideroscope-reading/1); its masks lie beside it.")
  private Path reading = Path.of("");

  @Option(
      names = {"--images", "--study"},
      paramLabel = "PATH",
      required = true,
      description =
          "Where the images lie: a folder, file, archive or DICOMDIR; may be given again.")
  private final List<Path> images = new ArrayList<>();

  @Option(
      names = "--formats",
      paramLabel = "FORM",
      split = ",",
      description =
          "The forms to write, with commas: html, pdf, csv, json, fhir, and as DICOM objects sr, seg, ko,"
              + " encapsulated-pdf, gsps.")
  private final List<String> formats = new ArrayList<>();

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      defaultValue = "en-GB",
      description = "The language of the report, such as en-US; British English by default.")
  private String locale = "en-GB";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description =
          "With --formats the folder, which is made where it is missing; without, the report's file:"
              + " .html, .pdf or .json.")
  private Path out = Path.of("");

  private final Streams streams;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ReportReadingFile reports = OwnReadings.workstation().reportOfFile();
    ReportReadingFile.Subject subject =
        new ReportReadingFile.Subject(reading, images, Locale.forLanguageTag(locale));
    return formats.isEmpty()
        ? status(reports.write(subject, out, Progress.NONE), this::told)
        : status(reports.write(subject, formats, out, Progress.NONE), this::toldOfFolder);
  }

  private <T> int status(Result<T> result, ToIntFunction<T> told) {
    return switch (result) {
      case Result.Success<T>(T written) -> told.applyAsInt(written);
      case Result.Failed<T>(Failure failure) -> streams.refused(failure);
    };
  }

  private int told(ReportReadingFile.Written written) {
    written.notices().forEach(streams.err()::println);
    return ExitStatus.DONE;
  }

  private int toldOfFolder(ReportFolder.Written written) {
    written.notices().forEach(streams.err()::println);
    written.failures().forEach(failure -> streams.err().println(failure.describe()));
    return written.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}
