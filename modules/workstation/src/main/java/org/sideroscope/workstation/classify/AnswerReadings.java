package org.sideroscope.workstation.classify;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ClassificationWriter;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;

/** Reads and classifies a handful of readings. Safe for use by several threads. */
final class AnswerReadings {

  private final ReadingReader reader;
  private final Classifier classifier;

  AnswerReadings(ReadingReader reader, Classifier classifier) {
    this.reader = reader;
    this.classifier = classifier;
  }

  /**
   * @param lines one line for each reading, each ended by a line feed
   * @param refused the names of those that were refused
   */
  record Answers(String lines, int readings, List<String> refused) {}

  Answers answer(List<ReadingItem> items) {
    StringBuilder lines = new StringBuilder();
    List<String> refused = new ArrayList<>();
    for (ReadingItem item : items) {
      switch (item.reading().apply(reader)) {
        case Result.Success<ReadingDocument>(ReadingDocument document) ->
            lines.append(ClassificationWriter.write(classifier.classify(document.reading())));
        case Result.Failed<ReadingDocument>(Failure failure) -> {
          lines.append(ClassificationWriter.write(failure));
          refused.add(item.name());
        }
      }
      lines.append('\n');
    }
    return new Answers(lines.toString(), items.size(), refused);
  }
}
