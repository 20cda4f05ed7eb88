package org.sideroscope.workstation.phantom;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.writing.PhantomWriter;

/** Writes a phantom study and its truth, both named by their words. */
public final class WritePhantom {

  private final PhantomWriter writer;

  public WritePhantom() {
    this(new PhantomWriter());
  }

  public WritePhantom(PhantomWriter writer) {
    this.writer = writer;
  }

  /** The words for the cases there are. */
  public static List<String> cases() {
    return Arrays.stream(PhantomCase.values()).map(PhantomCase::key).toList();
  }

  /** The words for the sizes there are. */
  public static List<String> sizes() {
    return Arrays.stream(PhantomSize.values()).map(PhantomSize::key).toList();
  }

  /**
   * Writes one study.
   *
   * @param folder does not exist yet, or exists and is empty
   * @return the folder, which then holds {@code dicom/} and {@code truth/}
   */
  public Result<Path> write(String caseName, String sizeName, Path folder, Progress progress) {
    Optional<PhantomCase> phantomCase = PhantomCase.parse(caseName);
    if (phantomCase.isEmpty()) {
      return unknown("case", caseName, cases());
    }
    Optional<PhantomSize> size = PhantomSize.parse(sizeName);
    if (size.isEmpty()) {
      return unknown("size", sizeName, sizes());
    }
    return writer.write(phantomCase.get(), size.get(), folder, progress);
  }

  private static Result<Path> unknown(String what, String name, List<String> known) {
    return Result.failure(
        FailureReason.INVALID,
        "There is no %s \"%s\"; choose one of %s.".formatted(what, name, String.join(", ", known)));
  }
}
