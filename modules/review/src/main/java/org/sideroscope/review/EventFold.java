package org.sideroscope.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.SignOff;
import org.sideroscope.review.event.Fact;
import org.sideroscope.review.event.Milestone;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.event.ReadingSigned;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.reading.ReadingState;

/**
 * The events of a session folded into its state, and the steps that can be undone and redone. Keeps
 * the state before and after each step; states share what they have in common, so that undo costs
 * nothing and there is no limit to it. Belongs to one thread.
 */
final class EventFold {

  private record Done(long sequence, Step step, ReadingState before, ReadingState after) {

    Done map(UnaryOperator<ReadingState> change) {
      return new Done(sequence, step, change.apply(before), change.apply(after));
    }
  }

  private ReadingState state = ReadingState.EMPTY;
  private Deque<Done> done = new ArrayDeque<>();
  private Deque<Done> undone = new ArrayDeque<>();
  private final List<SignedVersion> signed = new ArrayList<>();
  private long last;

  ReadingState state() {
    return state;
  }

  /** The number of the last event; 0 before the first. */
  long last() {
    return last;
  }

  /** Every version that was signed, the first one first. */
  List<SignedVersion> signed() {
    return List.copyOf(signed);
  }

  Optional<Step> undoable() {
    return Optional.ofNullable(done.peek()).map(Done::step);
  }

  Optional<Step> redoable() {
    return Optional.ofNullable(undone.peek()).map(Done::step);
  }

  /** The event that undoes the last step. */
  Optional<ReadingEvent> undo() {
    return Optional.ofNullable(done.peek()).map(step -> new ReadingEvent.Undone(step.sequence()));
  }

  /** The event that redoes the step that was undone last. */
  Optional<ReadingEvent> redo() {
    return Optional.ofNullable(undone.peek()).map(step -> new ReadingEvent.Redone(step.sequence()));
  }

  /**
   * @throws IllegalArgumentException if the event cannot follow what is folded so far
   */
  void add(LoggedEvent logged) {
    if (logged.sequence() != last + 1) {
      throw new IllegalArgumentException(
          "Event %d cannot follow event %d.".formatted(logged.sequence(), last));
    }
    switch (logged.event()) {
      case Step step -> addStep(logged.sequence(), step);
      case Fact fact -> addFact(fact);
      case Milestone milestone -> addMilestone(logged.sequence(), milestone);
      case ReadingEvent.Undone(long sequence) -> {
        Done top = take(done, sequence);
        undone.push(top);
        state = top.before();
      }
      case ReadingEvent.Redone(long sequence) -> {
        Done top = take(undone, sequence);
        done.push(top);
        state = top.after();
      }
    }
    last = logged.sequence();
  }

  private void addStep(long sequence, Step step) {
    ReadingState after = step.applyTo(state);
    done.push(new Done(sequence, step, state, after));
    undone.clear();
    state = after;
  }

  /** A fact holds of the past as well, so that undo does not take it back. */
  private void addFact(Fact fact) {
    state = fact.applyTo(state);
    done = mapped(done, fact::applyTo);
    undone = mapped(undone, fact::applyTo);
  }

  private void addMilestone(long sequence, Milestone milestone) {
    state = milestone.applyTo(state);
    done.clear();
    undone.clear();
    if (milestone instanceof ReadingSigned(SignOff signOff)) {
      signed.add(new SignedVersion(signed.size() + 1, sequence, signOff, state));
    }
  }

  private static Deque<Done> mapped(Deque<Done> steps, UnaryOperator<ReadingState> change) {
    List<Done> changed = new ArrayList<>(steps.size());
    steps.forEach(step -> changed.add(step.map(change)));
    return new ArrayDeque<>(changed);
  }

  private static Done take(Deque<Done> steps, long sequence) {
    @Nullable Done top = steps.peek();
    if (top == null || top.sequence() != sequence) {
      throw new IllegalArgumentException("Step %d is not the last one.".formatted(sequence));
    }
    return steps.pop();
  }
}
