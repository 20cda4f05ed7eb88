package org.sideroscope.workstation.studies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/** Finds the studies that lie in folders, in files, or behind a DICOMDIR. */
public final class OpenStudies {

  private final StudyScanner scanner;

  public OpenStudies(StudyScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Reads all headers; blocks until done or cancelled.
   *
   * @return a scan that holds at least one image or other object of a study; else a failure that
   *     says what was looked at
   */
  public Result<Scan> open(List<Path> paths, Progress progress) {
    if (paths.isEmpty()) {
      return Result.failure(
          FailureReason.INVALID, "Choose a folder, files, a DICOMDIR or an archive to open.");
    }
    return scanner
        .scan(paths, progress)
        .flatMap(scan ->
            emptiness(paths, scan)
                .map(Result::<Scan>failure)
                .orElseGet(() -> Result.success(scan)));
  }

  /** That a scan found no image nor object, and what was looked at; empty if it found any. */
  public static Optional<Failure> emptiness(List<Path> paths, Scan scan) {
    if (scan.images() > 0 || !scan.objects().isEmpty()) {
      return Optional.empty();
    }
    String place = paths.size() == 1 ? paths.getFirst().toString() : "";
    List<Defect> defects = scan.defects();
    String why = defects.isEmpty() ? "" : defects.getFirst().sentence();
    String what =
        switch (scan.files()) {
          case 0 ->
              defects.isEmpty()
                  ? "There are no files here; choose the folder that holds the study."
                  : "";
          case 1 -> "This file holds no DICOM image.";
          default -> "None of the %,d files here holds a DICOM image.".formatted(scan.files());
        };
    return Optional.of(Failure.at(FailureReason.MISSING, place, (what + " " + why).strip()));
  }
}
