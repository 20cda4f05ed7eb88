package org.sideroscope.testimages.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;

/**
 * Writes phantom studies to disk: the images under {@code dicom/}, one folder per series, and the
 * truth under {@code truth/}. The same study gives the same bytes.
 */
public final class PhantomWriter {

  /** The folder of the images. */
  public static final String DICOM = "dicom";

  /** The folder of the truth. */
  public static final String TRUTH = "truth";

  private static final String UNFINISHED = ".unfinished";

  /** Writes a case as the seed that the program shows folds it. */
  public Result<Path> write(
      PhantomCase phantomCase, PhantomSize size, Path folder, Progress progress) {
    return write(PhantomStudy.of(phantomCase, size), folder, progress);
  }

  /**
   * Writes one study. What is not finished, because of a failure or because the user stopped it, is
   * removed again.
   *
   * @param folder does not exist yet, or exists and is empty
   * @return the folder
   */
  public Result<Path> write(PhantomStudy study, Path folder, Progress progress) {
    boolean existed = Files.exists(folder);
    if (existed && !isEmptyFolder(folder)) {
      return Result.failure(
          FailureReason.CONFLICT,
          folder.toString(),
          "Choose a folder that is empty or does not exist yet.");
    }
    boolean kept = false;
    try {
      kept = writeWhole(study, folder, progress);
      return kept
          ? Result.success(folder)
          : Result.failure(FailureReason.CANCELLED, "Stopped; nothing was kept.");
    } catch (IOException e) {
      return Result.failure(
          FailureReason.IO,
          folder.toString(),
          "The phantom could not be written here; check that there is room and that you may write.");
    } finally {
      if (!kept) {
        discard(folder, existed);
      }
    }
  }

  /** False when the user stopped it half way. */
  private static boolean writeWhole(PhantomStudy study, Path folder, Progress progress)
      throws IOException {
    Path unfinished = Files.createDirectories(folder.resolve(UNFINISHED));
    if (!new StudyFiles(study, unfinished, progress).write()) {
      return false;
    }
    Files.move(unfinished.resolve(TRUTH), folder.resolve(TRUTH));
    Files.move(unfinished.resolve(DICOM), folder.resolve(DICOM));
    Files.delete(unfinished);
    return true;
  }

  private static boolean isEmptyFolder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void discard(Path folder, boolean existed) {
    try {
      if (existed) {
        for (String part : new String[] {UNFINISHED, TRUTH, DICOM}) {
          Folders.delete(folder.resolve(part));
        }
      } else {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      // A disk that refuses to give up what it refused to take: the first refusal is reported.
    }
  }
}
