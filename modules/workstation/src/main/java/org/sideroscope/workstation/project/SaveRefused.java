package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;

/**
 * Writes readings that a project's server refused as files of the reading format, each with its
 * marks in a folder of its own, so that they can be looked at and handed in again.
 */
public final class SaveRefused {

  private static final String READING = "reading.json";

  private SaveRefused() {}

  /**
   * Writes into a folder, which is made where it is missing; blocks.
   *
   * @return the readings' files, none where no reading was refused; {@code CONFLICT} where a folder
   *     of the same name is there already
   */
  public static Result<List<Path>> save(List<OfflineWork.Refused> refused, Path folder) {
    List<Path> saved = new ArrayList<>();
    for (OfflineWork.Refused step : refused) {
      if (step.reading().isPresent()) {
        Submission reading = step.reading().get();
        Path own =
            folder.resolve("refused-%d-%s".formatted(step.number(), reading.assignment().name()));
        Result<Path> one = save(reading, own);
        if (one instanceof Result.Failed<Path>(Failure failure)) {
          return Result.failure(failure);
        }
        saved.add(own.resolve(READING));
      }
    }
    return Result.success(List.copyOf(saved));
  }

  private static Result<Path> save(Submission reading, Path folder) {
    if (Files.exists(folder)) {
      return Result.failure(
          FailureReason.CONFLICT, folder.toString(), "There is something of this name already.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(folder, refused));
    }
    List<NewFile> masks =
        reading.masks().entrySet().stream()
            .map(mask -> NewFile.of(folder.resolve(mask.getKey()), mask.getValue()))
            .toList();
    return AtomicSave.save(NewFile.of(folder.resolve(READING), reading.reading()), masks);
  }
}
