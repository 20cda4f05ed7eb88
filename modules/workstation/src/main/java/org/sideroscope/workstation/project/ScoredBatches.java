package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
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
  private final Map<Assignment, ScoredReading> scored = new LinkedHashMap<>();
  private Optional<Failure> failure = Optional.empty();

  /** What came of one submission. */
  private record Scored(Assignment assignment, Result<ScoredReading> reading) {}

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

  /** All of them, in the order in which they came, or why one cannot be read. */
  Result<Map<Assignment, ScoredReading>> finish() {
    score();
    return failure
        .<Result<Map<Assignment, ScoredReading>>>map(Result::failure)
        .orElseGet(() -> Result.success(scored));
  }

  private void score() {
    if (!progress.isCancelled() && failure.isEmpty()) {
      waiting.parallelStream().map(this::score).toList().forEach(this::keep);
      progress.report("agreement", scored.size(), expected);
    }
    waiting.clear();
  }

  private Scored score(Submission submission) {
    return new Scored(
        submission.assignment(),
        parser.parse(submission.reading()).map(document -> ScoredReading.of(document.reading())));
  }

  private void keep(Scored each) {
    switch (each.reading()) {
      case Result.Success<ScoredReading>(ScoredReading reading) ->
          scored.put(each.assignment(), reading);
      case Result.Failed<ScoredReading>(Failure why) ->
          failure =
              failure.or(() ->
                  Optional.of(Failure.at(why.reason(), each.assignment().name(), why.describe())));
    }
  }
}
