package org.sideroscope.workstation.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;

class OpenStudiesTest {

  private final OpenStudies studies = new OpenStudies(new StudyScanner());

  @TempDir Path folder;

  @Test
  void nothingChosenIsSaidSo() {
    assertEquals(FailureReason.INVALID, failureOf().reason());
  }

  @Test
  void anEmptyFolderIsSaidSo() {
    assertEquals(
        "There are no files here; choose the folder that holds the study.",
        failureOf(folder).message());
  }

  @Test
  void filesThatAreNoImagesAreCountedAndExplained() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "no image");
    Files.writeString(folder.resolve("list.csv"), "1,2,3");

    Failure failure = failureOf(folder);

    assertEquals(FailureReason.MISSING, failure.reason());
    assertEquals(folder.toString(), failure.place());
    assertTrue(failure.message().startsWith("None of the 2 files here"), failure.message());
  }

  @Test
  void aPathThatIsNotThereIsAFailure() {
    assertEquals(FailureReason.MISSING, failureOf(folder.resolve("no such folder")).reason());
  }

  @Test
  void theSearchCanBeStopped() {
    Progress stopped =
        new Progress() {
          @Override
          public void report(String what, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertEquals(
        FailureReason.CANCELLED,
        studies.open(List.of(folder), stopped).toFailure().orElseThrow().reason());
  }

  private Failure failureOf(Path... paths) {
    return studies.open(List.of(paths), Progress.NONE).toFailure().orElseThrow();
  }
}
