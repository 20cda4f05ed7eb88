package org.sideroscope.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.Step;

/**
 * Which question the reader stands at, and answering it with the same few keys wherever that is.
 * Follows the palette when something is picked there. Knows no toolkit.
 */
public final class Walk {

  private final OpenReading reading;
  private final PaletteModel palette;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Consumer<Stop>> arrivals = new ArrayList<>();
  private Stop stop = Stop.VERMIS;

  public Walk(OpenReading reading, PaletteModel palette) {
    this.reading = reading;
    this.palette = palette;
    palette.onChange(() -> become(Stop.of(palette.region())));
  }

  public Stop stop() {
    return stop;
  }

  /** Tells when the reader stands at another question, or at another part of a region. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Told a question when the reader walks to it, which shows where it is seen. */
  public void onArrival(Consumer<Stop> listener) {
    arrivals.add(listener);
  }

  /** To the next question, or back. */
  public void step(int steps) {
    goTo(stop.neighbour(steps));
  }

  public void goTo(Stop next) {
    next.region().ifPresentOrElse(palette::pick, () -> become(next));
    arrivals.forEach(listener -> listener.accept(next));
  }

  /**
   * Answers the question: present stands for symmetric and yes, absent for asymmetric and no,
   * indeterminate for not known; not assessed takes the answer back.
   *
   * @return false if it was refused
   */
  public boolean answer(AssessmentState state, @Nullable NotAssessedReason reason) {
    return switch (stop) {
      case DISTRIBUTION -> take(new DistributionCalled(distribution(state)));
      case HAEMORRHAGE -> take(haemorrhage(state));
      default -> palette.answer(state, reason);
    };
  }

  /** Answers, and goes on unless that was refused. */
  public void answerAndGoOn(AssessmentState state) {
    if (answer(state, null)) {
      step(1);
    }
  }

  private static @Nullable Distribution distribution(AssessmentState state) {
    return switch (state) {
      case PRESENT -> Distribution.SYMMETRIC;
      case ABSENT -> Distribution.ASYMMETRIC;
      case INDETERMINATE -> Distribution.UNKNOWN;
      case NOT_ASSESSED -> null;
    };
  }

  private HistoryGiven haemorrhage(AssessmentState state) {
    @Nullable Answer answer =
        switch (state) {
          case PRESENT -> Answer.YES;
          case ABSENT -> Answer.NO;
          case INDETERMINATE -> Answer.UNKNOWN;
          case NOT_ASSESSED -> null;
        };
    History said = reading.reading().context().history().withIntracranialHaemorrhage(answer);
    return new HistoryGiven(answer == Answer.YES ? said : said.withSeveral(null));
  }

  private boolean take(Step step) {
    return reading.act(session -> session.apply(step));
  }

  private void become(Stop next) {
    stop = next;
    listeners.forEach(Runnable::run);
  }
}
