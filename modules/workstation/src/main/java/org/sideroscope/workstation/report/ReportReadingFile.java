package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.StudyOfReading;
import org.sideroscope.workstation.studies.CorrectedKinds;
import org.sideroscope.workstation.studies.OpenStudies;

/** From a reading's file and the images it is of to a report, without a session. */
public final class ReportReadingFile {

  private final OpenStudies studies;
  private final CorrectedKinds kinds;
  private final ReadingReader parser;
  private final OpenReadingFile readings;
  private final Reports reports;
  private final ReportFormats formats;

  public ReportReadingFile(
      OpenStudies studies,
      CorrectedKinds kinds,
      ReadingReader parser,
      OpenReadingFile readings,
      Reports reports,
      ReportFormats formats) {
    this.studies = studies;
    this.kinds = kinds;
    this.parser = parser;
    this.readings = readings;
    this.reports = reports;
    this.formats = formats;
  }

  /**
   * A report that was written.
   *
   * @param notices what is missing from it, one sentence each
   */
  public record Written(Path file, List<String> notices) {

    public Written {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Which reading of which images, and how it is told.
   *
   * @param images where the study lies; others may lie there too
   */
  public record Subject(Path reading, List<Path> images, Locale locale) {

    public Subject {
      images = List.copyOf(images);
    }
  }

  /**
   * Reads everything and writes the report as one file; blocks.
   *
   * @param out what it ends with says in which form
   */
  public Result<Written> write(Subject subject, Path out, Progress progress) {
    return make(subject, progress)
        .flatMap(made ->
            reports.write(made.report(), out).map(file -> new Written(file, made.notices())));
  }

  /** Reads everything and writes the report into a folder in several forms; blocks. */
  public Result<ReportFolder.Written> write(
      Subject subject, List<String> formats, Path folder, Progress progress) {
    return this.formats
        .named(formats)
        .flatMap(named ->
            make(subject, progress)
                .flatMap(made ->
                    ReportFolder.write(made.report(), made.request(), named, folder, progress)
                        .map(written -> written.telling(made.opening()))));
  }

  /**
   * A report of a file.
   *
   * @param opening what was told of when the files were read
   */
  private record Made(Report report, ReportRequest request, List<String> opening) {

    List<String> notices() {
      return both(opening, report.notices());
    }

    Made telling(Optional<Failure> trouble) {
      return new Made(
          report, request, both(opening, trouble.map(Failure::describe).stream().toList()));
    }
  }

  private Result<Made> make(Subject subject, Progress progress) {
    return parser
        .parse(subject.reading())
        .flatMap(document ->
            studies
                .open(subject.images(), progress)
                .map(kinds::apply)
                .flatMap(corrected ->
                    StudyOfReading.find(document.reading(), corrected.scan())
                        .flatMap(found -> make(subject, found, progress))
                        .map(made -> made.telling(corrected.trouble()))));
  }

  private Result<Made> make(Subject subject, StudyOfReading found, Progress progress) {
    return readings
        .read(subject.reading(), found.study())
        .flatMap(opened -> {
          ReportRequest request =
              new ReportRequest(opened.state(), found.patient(), found.study(), subject.locale());
          return reports
              .make(request, progress)
              .map(report -> new Made(report, request, opened.notices()));
        });
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
