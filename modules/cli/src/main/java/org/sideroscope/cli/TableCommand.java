package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.table.TabulateReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope table}. */
@Command(
    name = "table",
    description = {
      "Writes readings as tables: readings.csv with a row a reading, sites.csv with a row a site,"
          + " data-dictionary.csv for REDCap, readings.jsonl.",
      "A reading that is refused is named and left out, and the exit status is 2 at the end."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class TableCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "READING",
      arity = "1..*",
      description = "Reading files (sideroscope-reading/1).")
  private final List<Path> readings = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made where it is missing.")
  private Path out = Path.of("");

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      defaultValue = "en-GB",
      description = "The language of the data dictionary; British English by default.")
  private String locale = "en-GB";

  private final Streams streams;

  TableCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return switch (new TabulateReadings(new ReadingReader(), new Classifier())
        .write(readings, out, Locale.forLanguageTag(locale), Progress.NONE)) {
      case Result.Success<TabulateReadings.Tabulated>(var tabulated) -> {
        tabulated.refused().forEach(failure -> streams.err().println(failure.describe()));
        yield tabulated.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
      }
      case Result.Failed<TabulateReadings.Tabulated>(Failure failure) -> {
        streams.err().println(failure.describe());
        yield ExitStatus.REFUSED;
      }
    };
  }
}
