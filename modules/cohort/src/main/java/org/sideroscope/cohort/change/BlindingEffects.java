package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.Reveal;

/** What it does to hide more, or less. */
record BlindingEffects(ProtocolChange change) {

  List<Effect> all() {
    Blinding before = change.before().blinding();
    Blinding after = change.after().blinding();
    List<Effect> effects = new ArrayList<>();
    if (before.patient() != after.patient()) {
      effects.add(
          effect(
              "Patient and study facts",
              before.patient(),
              after.patient(),
              patient(before, after)));
    }
    if (before.otherReaders() != after.otherReaders()) {
      effects.add(
          effect(
              "Answers of other readers",
              before.otherReaders(),
              after.otherReaders(),
              others(before.otherReaders(), after.otherReaders())));
    }
    if (before.ownEarlier() != after.ownEarlier()) {
      effects.add(
          effect(
              "A reader's own earlier answers",
              before.ownEarlier(),
              after.ownEarlier(),
              own(before.ownEarlier(), after.ownEarlier())));
    }
    return effects;
  }

  private static Effect effect(String what, Reveal before, Reveal after, String consequence) {
    return new Effect(
        Part.BLINDING,
        "%s: %s instead of %s.".formatted(what, when(after), when(before)),
        consequence);
  }

  private static String when(Reveal reveal) {
    return switch (reveal) {
      case ALWAYS -> "always shown";
      case STUDY_READ -> "shown once all have read the study";
      case ADJUDICATED -> "shown at the study's consensus";
      case NEVER -> "never shown";
    };
  }

  private String patient(Blinding before, Blinding after) {
    String assigned =
        told(
            before.patient(),
            after.patient(),
            work -> true,
            "assigned reading",
            "shown with them",
            "shown without them");
    if (before.patient().hidesFromAdjudicators() == after.patient().hidesFromAdjudicators()) {
      return assigned;
    }
    return assigned
        + (after.patient().hidesFromAdjudicators()
            ? " Adjudicators see them no more."
            : " Adjudicators see them.");
  }

  private static String others(Reveal before, Reveal after) {
    String told =
        after.tellsReaders()
            ? "Readers are told which of their studies need adjudication."
            : "Readers are not told which of their studies need adjudication.";
    if (before.tellsReaders() != after.tellsReaders()) {
      told +=
          after.tellsReaders()
              ? " Whoever settles sees who answered what."
              : " Whoever settles sees readers as numbers.";
    }
    String server =
        switch (after) {
          case ALWAYS -> " A server lets a reader's role read the answers of others at once.";
          case STUDY_READ ->
              " A server lets a reader's role read the answers of others once all have read.";
          case ADJUDICATED, NEVER -> " A server keeps the answers of others from a reader's role.";
        };
    return told + server;
  }

  private String own(Reveal before, Reveal after) {
    return told(
        before,
        after,
        work -> work.state() == WorkState.DONE,
        "finished reading",
        "open again to their readers",
        "closed to their readers");
  }

  /** How many of some readings are hidden or shown by it, as worklists have it. */
  private String told(
      Reveal before,
      Reveal after,
      Predicate<Work> which,
      String thing,
      String shownHow,
      String hiddenHow) {
    Map<String, Boolean> readByAll = new HashMap<>();
    List<Work> work = change.madeAfter().work();
    work.forEach(each ->
        readByAll.merge(each.assignment().study(), each.state().isEnded(), Boolean::logicalAnd));
    long shown = 0;
    long hidden = 0;
    for (Work each : work) {
      boolean all = readByAll.getOrDefault(each.assignment().study(), false);
      boolean was = before.hidesFromReaders(all);
      boolean is = after.hidesFromReaders(all);
      if (which.test(each) && was != is) {
        shown += was ? 1 : 0;
        hidden += is ? 1 : 0;
      }
    }
    if (shown == 0 && hidden == 0) {
      return "For what is there now this changes nothing.";
    }
    String amount = Amount.of(shown + hidden, thing);
    String verb = shown + hidden == 1 ? " is " : " are ";
    return amount
        + verb
        + (hidden == 0 ? shownHow : hiddenHow)
        + (hidden == 0 ? "." : "; what was seen before stays known.");
  }
}
