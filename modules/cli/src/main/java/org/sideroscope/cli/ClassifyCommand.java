package org.sideroscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.classify.BatchSummary;
import org.sideroscope.workstation.classify.ClassifyReadings;
import org.sideroscope.workstation.classify.ReadingInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope classify}. */
@Command(
    name = "classify",
    description = {
      "Classifies readings: one JSON object per reading, one a line, in order.",
      "A reading that is refused has {\"error\": …, \"path\": …} in its place, and the exit status"
          + " is 2 at the end."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ClassifyCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Reading files (sideroscope-reading/1); - is standard input.")
  private final List<String> files = new ArrayList<>();

  @Option(names = "--jsonl", description = "Each file holds one reading a line.")
  private boolean lines;

  private final Streams streams;

  ClassifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ClassifyReadings classify =
        new ClassifyReadings(
            new ReadingReader(), new Classifier(), Runtime.getRuntime().availableProcessors());
    List<ReadingInput> inputs = files.stream().map(this::input).toList();
    BatchSummary summary =
        lines ? classify.lines(inputs, streams.out()) : classify.wholes(inputs, streams.out());
    if (summary.refused() == 0) {
      return ExitStatus.DONE;
    }
    streams.err().println(sentence(summary));
    return ExitStatus.REFUSED;
  }

  private ReadingInput input(String file) {
    return file.equals(STANDARD_INPUT)
        ? ReadingInput.stream("standard input", streams.in())
        : ReadingInput.file(file);
  }

  private static String sentence(BatchSummary summary) {
    long more = summary.refused() - summary.firstRefused().size();
    return "Refused %d of %d: %s%s."
        .formatted(
            summary.refused(),
            summary.refused() + summary.classified(),
            String.join("; ", summary.firstRefused()),
            more == 0 ? "" : " and " + more + " more");
  }
}
