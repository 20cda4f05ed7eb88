package org.sideroscope.workstation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;

/**
 * Writes a report into a folder in several forms. Every file is written aside and moved into place;
 * a form that fails leaves what lay there before, and the other forms.
 */
public final class ReportFolder {

  private ReportFolder() {}

  /**
   * What came of it.
   *
   * @param files where they lie now
   * @param failures of single forms, each with the key of its form as the place
   * @param notices what could not be shown, one sentence each
   */
  public record Written(List<Path> files, List<Failure> failures, List<String> notices) {

    public Written {
      files = List.copyOf(files);
      failures = List.copyOf(failures);
      notices = List.copyOf(notices);
    }

    /** With what is to be told before. */
    Written telling(List<String> before) {
      return new Written(
          files, failures, Stream.concat(before.stream(), notices.stream()).toList());
    }
  }

  /**
   * Makes the folder where it is missing, then form after form; blocks.
   *
   * @return a failure only where the folder cannot be made, or if the user cancelled
   */
  public static Result<Written> write(
      Report report,
      ReportRequest request,
      List<ReportFormat> formats,
      Path folder,
      Progress progress) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(folder, refused));
    }
    List<Path> files = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<String> notices = new ArrayList<>(report.notices());
    for (ReportFormat format : formats) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped; some forms were not written.");
      }
      progress.report(format.key(), formats.indexOf(format), formats.size());
      switch (format.write(report, request, progress).flatMap(made -> saved(made, folder))) {
        case Result.Success<List<Path>>(var saved) -> {
          files.addAll(saved);
          notices.addAll(format.notices(report));
        }
        case Result.Failed<List<Path>>(Failure failure) ->
            failures.add(Failure.at(failure.reason(), format.key(), failure.describe()));
      }
    }
    return Result.success(new Written(files, failures, notices));
  }

  private static Result<List<Path>> saved(List<NewFile> made, Path folder) {
    List<Path> saved = new ArrayList<>();
    for (NewFile file : made) {
      switch (AtomicSave.save(file.in(folder))) {
        case Result.Success<Path>(Path path) -> saved.add(path);
        case Result.Failed<Path>(Failure failure) -> {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(saved);
  }
}
