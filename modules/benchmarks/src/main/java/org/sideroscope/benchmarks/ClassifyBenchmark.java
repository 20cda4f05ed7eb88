package org.sideroscope.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ClassificationWriter;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;

/**
 * How long a classification takes, which happens at every edit, and a reading of a batch from its
 * text to its answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClassifyBenchmark {

  /** What is unknown in the reading. */
  public enum Unknowns {
    /** Nothing. */
    NONE,
    /** Whether the brainstem is involved. */
    ONE,
    /** Everything, and sulci that may count: no case has more outcomes. */
    ALL
  }

  @Param public Unknowns unknowns = Unknowns.ALL;

  private final ReadingReader reader = new ReadingReader();
  private final Classifier classifier = new Classifier();
  private String text = "";
  private Reading reading = Reading.EMPTY;

  @Setup
  public void read() {
    text = BenchmarkReadings.text(unknowns);
    reading = reader.parse(text).orThrow().reading();
  }

  @Benchmark
  public Classification classify() {
    return classifier.classify(reading);
  }

  @Benchmark
  public Result<ReadingDocument> parse() {
    return reader.parse(text);
  }

  @Benchmark
  public String parseClassifyAndWrite() {
    Reading parsed = reader.parse(text).orThrow().reading();
    return ClassificationWriter.write(classifier.classify(parsed));
  }
}
