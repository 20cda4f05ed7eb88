package org.sideroscope.app.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Alignment;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.review.port.KeptAlignments;
import org.sideroscope.viewer.link.Linking;

/**
 * Lays series of another frame of reference on those of the active viewport by eye, and has that
 * kept on this machine.
 */
public final class AlignmentDesk {

  /**
   * What is laid on what.
   *
   * @param fixed the active viewport
   * @param moved another one, of another frame of reference
   */
  record Pair(PaneView fixed, PaneView moved) {

    Alignment alignment(RigidTransform transform) {
      return new Alignment(moved.frameOfReference(), fixed.frameOfReference(), transform);
    }
  }

  private final ViewLinks links;
  private final KeptAlignments kept;
  private final TaskExecutor tasks;
  private final Consumer<Failure> trouble;
  private final Texts texts;

  public AlignmentDesk(
      ViewLinks links,
      KeptAlignments kept,
      TaskExecutor tasks,
      Consumer<Failure> trouble,
      Texts texts) {
    this.links = links;
    this.kept = kept;
    this.tasks = tasks;
    this.trouble = trouble;
    this.texts = texts;
  }

  /** Takes up what was kept by earlier runs. */
  public void load() {
    tasks.start(
        texts.get("task.alignments"),
        progress -> Result.success(kept.load()),
        found -> {
          found.trouble().ifPresent(trouble);
          links.setAlignments(
              links.alignments().all().stream()
                  .reduce(found.alignments(), (all, own) -> all.with(own), (one, other) -> other));
        },
        trouble);
  }

  /** The other frames of reference that are seen, each once. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    links
        .active()
        .ifPresent(active -> {
          for (PaneView other : links.others(active)) {
            boolean isNew =
                !other.frameOfReference().equals(active.frameOfReference())
                    && pairs.stream()
                        .noneMatch(pair ->
                            pair.moved().frameOfReference().equals(other.frameOfReference()));
            if (isNew) {
              pairs.add(new Pair(active, other));
            }
          }
        });
    return pairs;
  }

  /** How a pair is laid on each other; empty while it is not. */
  Optional<RigidTransform> transform(Pair pair) {
    return links
        .alignments()
        .between(pair.moved().frameOfReference(), pair.fixed().frameOfReference());
  }

  /**
   * Takes it that nearly parallel pictures that are seen beside each other show the same level.
   *
   * @return how many frames of reference were laid on that of the active viewport
   */
  public int alignShown() {
    int aligned = 0;
    for (Pair pair : pairs()) {
      RigidTransform before = transform(pair).orElse(RigidTransform.IDENTITY);
      Optional<RigidTransform> after = onTheSameLevel(pair, before);
      after.ifPresent(transform -> keep(pair, transform));
      aligned += after.isPresent() ? 1 : 0;
    }
    return aligned;
  }

  private static Optional<RigidTransform> onTheSameLevel(Pair pair, RigidTransform before) {
    PatientVector normal = pair.fixed().view().pictures().normal();
    PatientVector other = before.turn(pair.moved().view().pictures().normal());
    if (Math.abs(normal.dot(other)) < Math.cos(Math.toRadians(Linking.MOST_TILT_DEGREES))) {
      return Optional.empty();
    }
    PatientPoint there = before.apply(pair.moved().view().middle());
    double apart = pair.fixed().view().middle().minus(there).dot(normal);
    return Optional.of(before.then(RigidTransform.shift(normal.times(apart))));
  }

  /** Moves what is laid, in the patient space of the active viewport. */
  void shift(Pair pair, PatientVector way) {
    change(pair, before -> before.then(RigidTransform.shift(way)));
  }

  /** Turns it about what the active viewport shows in its middle, by the right hand. */
  void turn(Pair pair, PatientVector axis, double degrees) {
    PatientVector focus = pair.fixed().view().middle().minus(PatientPoint.of(0, 0, 0));
    change(
        pair,
        before ->
            before
                .then(RigidTransform.shift(focus.reversed()))
                .then(RigidTransform.rotation(axis, degrees))
                .then(RigidTransform.shift(focus)));
  }

  private void change(Pair pair, UnaryOperator<RigidTransform> change) {
    keep(pair, change.apply(transform(pair).orElse(RigidTransform.IDENTITY)));
  }

  private void keep(Pair pair, RigidTransform transform) {
    Alignment alignment = pair.alignment(transform);
    links.setAlignments(links.alignments().with(alignment));
    links.join(pair.moved().frameOfReference());
    write(() -> kept.keep(alignment));
  }

  /** The two are no longer laid on each other. */
  void forget(Pair pair) {
    Alignment alignment = pair.alignment(RigidTransform.IDENTITY);
    links.setAlignments(links.alignments().without(alignment));
    write(() -> kept.forget(alignment));
  }

  private void write(Supplier<Optional<Failure>> writing) {
    tasks.start(
        texts.get("task.alignments"),
        progress ->
            writing
                .get()
                .<Result<Boolean>>map(Result::failure)
                .orElseGet(() -> Result.success(true)),
        done -> {},
        trouble);
  }
}
