package org.sideroscope.workstation.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.ReadingFromFile;
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

  public ReportReadingFile(
      OpenStudies studies,
      CorrectedKinds kinds,
      ReadingReader parser,
      OpenReadingFile readings,
      Reports reports) {
    this.studies = studies;
    this.kinds = kinds;
    this.parser = parser;
    this.readings = readings;
    this.reports = reports;
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

    private Written telling(Optional<Failure> trouble) {
      return new Written(file, both(notices, trouble.map(Failure::describe).stream().toList()));
    }
  }

  /**
   * Reads everything and writes the report; blocks.
   *
   * @param images where the study lies; others may lie there too
   * @param out ends with {@code .html} or {@code .json}
   */
  public Result<Written> write(Path reading, List<Path> images, Path out, Progress progress) {
    return parser
        .parse(reading)
        .flatMap(document ->
            studies
                .open(images, progress)
                .map(kinds::apply)
                .flatMap(corrected ->
                    StudyOfReading.find(document.reading(), corrected.scan())
                        .flatMap(found -> write(reading, found, out, progress))
                        .map(written -> written.telling(corrected.trouble()))));
  }

  private Result<Written> write(Path reading, StudyOfReading found, Path out, Progress progress) {
    return readings
        .read(reading, found.study())
        .flatMap(opened -> write(opened, found, out, progress));
  }

  private Result<Written> write(
      ReadingFromFile opened, StudyOfReading found, Path out, Progress progress) {
    return reports
        .make(ReportRequest.of(opened.state(), found.patient(), found.study()), progress)
        .flatMap(report ->
            reports
                .write(report, out)
                .map(file -> new Written(file, both(opened.notices(), report.notices()))));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
