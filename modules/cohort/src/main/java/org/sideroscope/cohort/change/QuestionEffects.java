package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.comparison.ProjectScores;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.Question;

/** What other questions do. */
record QuestionEffects(ProjectScores made) {

  private static final String HELD_UP =
      " A reading that is under way, or handed in again, cannot be ended without it.";

  static List<Effect> of(ProtocolChange change) {
    QuestionEffects effects = new QuestionEffects(change.made());
    Map<Field, Boolean> before = mandatory(change.before());
    Map<Field, Boolean> after = mandatory(change.after());
    List<Effect> all = new ArrayList<>();
    after.forEach((field, must) ->
        effects.of(field, Optional.ofNullable(before.get(field)), must).ifPresent(all::add));
    before.keySet().stream()
        .filter(field -> !after.containsKey(field))
        .map(effects::dropped)
        .forEach(all::add);
    List<Field> stillAsked = before.keySet().stream().filter(after::containsKey).toList();
    if (!stillAsked.equals(after.keySet().stream().filter(before::containsKey).toList())) {
      all.add(
          new Effect(
              Part.QUESTIONS,
              "The questions come in another order.",
              "What is left open at the end of a reading is gone through in this order; no finished"
                  + " reading changes."));
    }
    return all;
  }

  /** Whether it must be answered, by what is asked, in its order. */
  private static Map<Field, Boolean> mandatory(Protocol protocol) {
    Map<Field, Boolean> asked = new LinkedHashMap<>();
    for (Question question : protocol.questions()) {
      asked.put(question.field(), question.mandatory());
    }
    return asked;
  }

  private Optional<Effect> of(Field field, Optional<Boolean> before, boolean must) {
    if (before.isEmpty()) {
      return Optional.of(
          must
              ? effect(field, " is asked and must be answered.", leftOpen(field) + HELD_UP)
              : effect(
                  field,
                  " is asked and may be left open.",
                  "No reading waits for it, and no finished reading changes."));
    }
    if (before.get() == must) {
      return Optional.empty();
    }
    return Optional.of(
        must
            ? effect(field, " must be answered now.", leftOpen(field) + HELD_UP)
            : effect(
                field,
                " may be left open now.",
                "A reading that is under way can be ended without it; no finished reading"
                    + " changes."));
  }

  private static Effect effect(Field field, String change, String consequence) {
    return new Effect(Part.QUESTIONS, field.key() + change, consequence);
  }

  private String leftOpen(Field field) {
    long open =
        made.readings().values().stream()
            .filter(scored -> !field.isDealtWith(scored.reading()))
            .count();
    if (made.readings().isEmpty()) {
      return "No reading is finished yet.";
    }
    return open == 0
        ? "No finished reading leaves it open."
        : "%d of %s %s it open, and %s finished as %s."
            .formatted(
                open,
                finished(),
                open == 1 ? "leaves" : "leave",
                open == 1 ? "stays" : "stay",
                open == 1 ? "it is" : "they are");
  }

  private Effect dropped(Field field) {
    long answered =
        made.readings().values().stream()
            .filter(scored -> field.answer(scored).isPresent())
            .count();
    return effect(
        field,
        " is asked no more.",
        answered == 0
            ? "No finished reading answers it."
            : "%d of %s %s it; the answers stay, in tables and agreement too."
                .formatted(answered, finished(), answered == 1 ? "answers" : "answer"));
  }

  private String finished() {
    return Amount.of(made.readings().size(), "finished reading");
  }
}
