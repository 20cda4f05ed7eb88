package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;

/** What it does to settle other fields. */
final class AdjudicationEffects {

  private AdjudicationEffects() {}

  static List<Effect> of(ProtocolChange change) {
    List<Field> before = change.before().adjudicated();
    List<Field> after = change.after().adjudicated();
    List<Effect> effects = new ArrayList<>();
    after.stream()
        .filter(field -> !before.contains(field))
        .forEach(field -> effects.add(added(field, change)));
    before.stream()
        .filter(field -> !after.contains(field))
        .forEach(field -> effects.add(removed(field, change)));
    List<Field> still = before.stream().filter(after::contains).toList();
    if (!still.equals(after.stream().filter(before::contains).toList())) {
      effects.add(
          new Effect(
              Part.ADJUDICATED,
              "Fields are settled in another order.",
              "Decisions enter a consensus in this order."));
    }
    return effects;
  }

  private static Effect added(Field field, ProtocolChange change) {
    long waiting = waiting(field, change.unsettledAfter());
    long decided = decided(field, change);
    StringBuilder consequence =
        new StringBuilder(
            waiting == 0
                ? "No study that all have read waits to be settled for it."
                : "In %s that all have read it waits to be settled."
                    .formatted(Amount.studies(waiting)));
    if (decided > 0) {
      consequence.append(
          " %s about it, made before, may enter a consensus again."
              .formatted(Amount.of(decided, "decision")));
    }
    return new Effect(
        Part.ADJUDICATED,
        "Disagreement about " + field.key() + " is settled now.",
        consequence.toString());
  }

  private static Effect removed(Field field, ProtocolChange change) {
    long waiting = waiting(field, change.unsettled());
    long decided = decided(field, change);
    StringBuilder consequence =
        new StringBuilder(
            waiting == 0
                ? "None waited to be settled."
                : "%s to be settled no more."
                    .formatted(
                        waiting == 1 ? "1 disagreement waits" : waiting + " disagreements wait"));
    consequence.append(
        decided == 0
            ? ""
            : " %s about it %s in the tables and %s no consensus."
                .formatted(
                    Amount.of(decided, "decision"),
                    decided == 1 ? "stays" : "stay",
                    decided == 1 ? "enters" : "enter"));
    consequence.append(" A consensus has there the answer of the reader whose id comes first.");
    return new Effect(
        Part.ADJUDICATED,
        "Disagreement about " + field.key() + " is settled no more.",
        consequence.toString());
  }

  private static long waiting(Field field, List<Disagreement> unsettled) {
    return unsettled.stream().map(Disagreement::field).filter(field::equals).count();
  }

  private static long decided(Field field, ProtocolChange change) {
    return change.made().decisions().stream()
        .filter(decision -> decision.field().equals(field.key()))
        .count();
  }
}
