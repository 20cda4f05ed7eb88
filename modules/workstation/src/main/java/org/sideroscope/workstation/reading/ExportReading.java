package org.sideroscope.workstation.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.EventLogHead;
import org.sideroscope.readingformat.HeaderAcquisition;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.exchange.PortableReading;
import org.sideroscope.review.exchange.ReadingExport;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;

/**
 * Writes a reading as a file that others can open: {@code NAME.json}, and beside it {@code
 * NAME.masks.nii.gz} for each marked stack. All of it appears, or nothing changes. Over a former
 * version of itself, marks that changed get a name that is free; the former version's masks go once
 * the new one is safe.
 */
public final class ExportReading {

  private static final String EXTENSION = ".json";

  private final ReadingReader parser;

  public ExportReading(ReadingReader parser) {
    this.parser = parser;
  }

  /**
   * Writes a reading as it is on the screen, with the head of its event log.
   *
   * @see #write(ReadingState, Path)
   */
  public Result<Path> write(SessionSnapshot snapshot, Path file) {
    EventLogHead head = new EventLogHead(snapshot.head().sequence(), snapshot.head().sha256());
    return write(snapshot.state(), file, head::writtenInto);
  }

  /**
   * Writes and syncs; blocks for as long as the marks are large.
   *
   * @param file where to write, with or without {@code .json}
   * @return where the reading lies now
   */
  public Result<Path> write(ReadingState state, Path file) {
    return write(state, file, UnaryOperator.identity());
  }

  private Result<Path> write(
      ReadingState state, Path file, UnaryOperator<ReadingDocument> completed) {
    Path target = withExtension(file.toAbsolutePath());
    if (holdsSomethingElse(target)) {
      return Result.failure(
          FailureReason.CONFLICT,
          target.toString(),
          "There is a file of this name that is no reading; choose another name.");
    }
    List<Path> former = masksOf(target);
    PortableReading portable = named(state, target);
    List<NewFile> companions =
        portable.maskFiles().entrySet().stream()
            .map(mask -> NewFile.of(target.resolveSibling(mask.getKey()), mask.getValue()))
            .filter(mask -> !Files.exists(mask.path()))
            .toList();
    Result<Path> saved =
        AtomicSave.save(NewFile.of(target, text(state, portable, completed)), companions);
    if (saved.isSuccess()) {
      List<Path> named =
          portable.reading().masks().stream()
              .map(mask -> target.resolveSibling(mask.file()))
              .toList();
      former.stream().filter(path -> !named.contains(path)).forEach(ExportReading::deleteLeftOver);
    }
    return saved;
  }

  private static Path withExtension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
        ? file
        : file.resolveSibling(name + EXTENSION);
  }

  private static String stem(Path target) {
    String name = String.valueOf(target.getFileName());
    return name.substring(0, name.length() - EXTENSION.length());
  }

  /** The members of a taken-over file that this program does not know go back into it. */
  private String text(
      ReadingState state, PortableReading portable, UnaryOperator<ReadingDocument> completed) {
    ReadingDocument document =
        parser
            .parse(state.original())
            .fold(original -> original, _ -> ReadingDocument.of(portable.reading()));
    return ReadingWriter.write(
        new HeaderAcquisition(state.noted())
            .writtenInto(completed.apply(document.withReading(portable.reading()))));
  }

  /** The first names whose files are free, or hold the very same marks already. */
  private static PortableReading named(ReadingState state, Path target) {
    PortableReading portable = ReadingExport.of(state, stem(target));
    for (int number = 2; !fits(portable, target); number++) {
      portable = ReadingExport.of(state, stem(target) + "-" + number);
    }
    return portable;
  }

  private static boolean fits(PortableReading portable, Path target) {
    return portable.maskFiles().entrySet().stream()
        .allMatch(mask -> {
          Path path = target.resolveSibling(mask.getKey());
          return !Files.exists(path) || holds(path, mask.getValue());
        });
  }

  private static boolean holds(Path path, byte[] content) {
    try {
      return Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean holdsSomethingElse(Path target) {
    return Files.isRegularFile(target) && former(target).isEmpty();
  }

  /** The masks that the former version named as its own, by the names this class gives. */
  private List<Path> masksOf(Path target) {
    return former(target).stream()
        .flatMap(document -> document.reading().masks().stream())
        .map(MaskFile::file)
        .filter(name -> name.startsWith(stem(target)) && !name.contains("/"))
        .filter(name -> name.matches(".*\\.masks(-\\d+)?\\.nii\\.gz"))
        .map(target::resolveSibling)
        .toList();
  }

  private Optional<ReadingDocument> former(Path target) {
    return Files.isRegularFile(target) ? parser.parse(target).toOptional() : Optional.empty();
  }

  private static void deleteLeftOver(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // the new version does not name it: it takes room and does no harm
      return;
    }
  }
}
