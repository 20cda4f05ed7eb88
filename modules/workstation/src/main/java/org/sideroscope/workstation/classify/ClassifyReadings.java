package org.sideroscope.workstation.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.readingformat.ReadingReader;

/**
 * Classifies readings and writes one answer a line, in the order of the readings; a reading that is
 * refused has what was wrong with it in its place. Several threads read and classify, so many
 * readings are held as they have in hand and no more, however long the input is. What comes from
 * someone who waits for the answer is answered at once.
 */
public final class ClassifyReadings {

  private final ReadingReader reader;
  private final Classifier classifier;
  private final int threads;

  public ClassifyReadings(ReadingReader reader, Classifier classifier, int threads) {
    this.reader = reader;
    this.classifier = classifier;
    this.threads = threads;
  }

  /**
   * Inputs that hold one reading each.
   *
   * @throws IOException if {@code out} cannot be written to; what is wrong with an input is an
   *     answer
   */
  public BatchSummary wholes(List<ReadingInput> inputs, OutputStream out) throws IOException {
    return classify(new WholeInputs(inputs), out);
  }

  /**
   * Inputs that hold one reading a line.
   *
   * @throws IOException if {@code out} cannot be written to; what is wrong with an input is an
   *     answer
   */
  public BatchSummary lines(List<ReadingInput> inputs, OutputStream out) throws IOException {
    return classify(new LinesOfInputs(inputs, reader.longestReading(), reader.tooLarge()), out);
  }

  private BatchSummary classify(ReadingSource source, OutputStream out) throws IOException {
    try (OrderedBatches batches =
        new OrderedBatches(new AnswerReadings(reader, classifier), threads, out)) {
      return batches.answer(source);
    }
  }
}
