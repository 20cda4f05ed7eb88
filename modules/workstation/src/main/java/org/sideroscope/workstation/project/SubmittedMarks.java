package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.ReadingFromFile;

/** Lays what was handed in for a project over the images that it is about. */
public final class SubmittedMarks {

  private final OpenReadingFile readings;

  public SubmittedMarks(OpenReadingFile readings) {
    this.readings = readings;
  }

  /**
   * The reading with its marks on the stacks of a study; reads and writes temporary files.
   *
   * @param submission with its masks
   * @return {@code CONFLICT} or {@code INVALID} for marks that do not lie on these images
   */
  Result<ReadingFromFile> open(Submission submission, Study images) {
    try {
      Path folder = Files.createTempDirectory("sideroscope-marks");
      try {
        for (Map.Entry<String, byte[]> mask : submission.masks().entrySet()) {
          Files.write(folder.resolve(mask.getKey()), mask.getValue());
        }
        Path reading = Files.writeString(folder.resolve("reading.json"), submission.reading());
        return readings.read(reading, images);
      } finally {
        delete(folder);
      }
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, "The marks could not be unpacked; is there room for temporary files?");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
