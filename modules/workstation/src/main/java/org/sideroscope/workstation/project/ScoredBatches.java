package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.field.FieldAnswers;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;

/** Reads and classifies submissions, some hundreds at a time on all processors. Used once. */
final class ScoredBatches {

  private static final int BATCH = 500;

  private final int expected;
  private final Progress progress;
  private final ReadingReader parser = new ReadingReader();
  private final List<Submission> waiting = new ArrayList<>();
  private final Map<Assignment, ScoredReading> readings = new LinkedHashMap<>();
  private final AnswerTable table = new AnswerTable();
  private Optional<Failure> failure = Optional.empty();

  /** Every reading, in the order in which they came, and what they answer. */
  record Scored(Map<Assignment, ScoredReading> readings, AnswerTable table) {}

  /** What came of one submission. */
  private record Outcome(Assignment assignment, Result<Answered> answered) {}

  private record Answered(ScoredReading reading, FieldAnswers answers) {

    static Answered of(ScoredReading reading) {
      return new Answered(reading, FieldAnswers.of(reading));
    }
  }

  /**
   * @param expected how many there will be at most
   */
  ScoredBatches(int expected, Progress progress) {
    this.expected = expected;
    this.progress = progress;
  }

  void add(Submission submission) {
    waiting.add(submission);
    if (waiting.size() == BATCH) {
      score();
    }
  }

  /** All of them, or why one cannot be read. */
  Result<Scored> finish() {
    score();
    return failure
        .<Result<Scored>>map(Result::failure)
        .orElseGet(() -> Result.success(new Scored(readings, table)));
  }

  private void score() {
    if (!progress.isCancelled() && failure.isEmpty()) {
      waiting.parallelStream().map(this::score).toList().forEach(this::keep);
      progress.report("agreement", readings.size(), expected);
    }
    waiting.clear();
  }

  private Outcome score(Submission submission) {
    return new Outcome(
        submission.assignment(),
        parser
            .parse(submission.reading())
            .map(document -> Answered.of(ScoredReading.of(document.reading()))));
  }

  private void keep(Outcome each) {
    switch (each.answered()) {
      case Result.Success<Answered>(Answered answered) -> {
        readings.put(each.assignment(), answered.reading());
        table.add(each.assignment(), answered.answers());
      }
      case Result.Failed<Answered>(Failure why) ->
          failure =
              failure.or(() ->
                  Optional.of(Failure.at(why.reason(), each.assignment().name(), why.describe())));
    }
  }
}
