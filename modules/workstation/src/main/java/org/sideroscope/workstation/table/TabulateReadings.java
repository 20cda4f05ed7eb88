package org.sideroscope.workstation.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.reporting.table.ReadingTables;
import org.sideroscope.reporting.table.TableRow;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;

/**
 * Writes many readings as one table, as its long form with a line a site, with their data
 * dictionary, and as JSON Lines. A reading that is refused is named and left out.
 */
public final class TabulateReadings {

  private final ReadingReader parser;
  private final Classifier classifier;

  public TabulateReadings(ReadingReader parser, Classifier classifier) {
    this.parser = parser;
    this.classifier = classifier;
  }

  /**
   * What came of it.
   *
   * @param rows how many readings are in the tables
   * @param refused one for each reading that is not, with its file as the place
   */
  public record Tabulated(int rows, List<Path> files, List<Failure> refused) {

    public Tabulated {
      files = List.copyOf(files);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Reads all of them and writes into the folder, which is made where it is missing; blocks.
   *
   * @param locale the language of the dictionary
   */
  public Result<Tabulated> write(
      List<Path> readings, Path folder, Locale locale, Progress progress) {
    List<TableRow> rows = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    List<Failure> refused = new ArrayList<>();
    for (Path file : readings) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped; nothing was written.");
      }
      progress.report("table", rows.size(), readings.size());
      switch (parser.parse(file)) {
        case Result.Success<ReadingDocument>(var document) -> {
          rows.add(row(document, rows.size() + 1));
          lines.append(ReadingWriter.writeLine(document)).append('\n');
        }
        case Result.Failed<ReadingDocument>(Failure failure) ->
            refused.add(Failure.at(failure.reason(), file.toString(), failure.describe()));
      }
    }
    return saved(rows, lines.toString(), folder, locale)
        .map(files -> new Tabulated(rows.size(), files, refused));
  }

  private TableRow row(ReadingDocument document, int number) {
    return TableRow.of(document.reading(), classifier.classify(document.reading()), number);
  }

  private static Result<List<Path>> saved(
      List<TableRow> rows, String lines, Path folder, Locale locale) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(folder, refused));
    }
    ReadingTables tables = new ReadingTables(locale);
    List<NewFile> files =
        List.of(
            NewFile.of(folder.resolve("readings.csv"), tables.readings(rows)),
            NewFile.of(folder.resolve("sites.csv"), tables.sites(rows)),
            NewFile.of(folder.resolve("data-dictionary.csv"), tables.dictionary()),
            NewFile.of(folder.resolve("readings.jsonl"), lines));
    List<Path> saved = new ArrayList<>();
    for (NewFile file : files) {
      Result<Path> one = AtomicSave.save(file);
      if (one instanceof Result.Failed<Path>(Failure failure)) {
        return Result.failure(failure);
      }
      saved.add(file.path());
    }
    return Result.success(saved);
  }
}
