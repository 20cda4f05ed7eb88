package org.sideroscope.cohort.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.protocol.Protocol;

/** What it does to deal studies out otherwise. */
final class DealingEffects {

  private DealingEffects() {}

  static List<Effect> of(ProtocolChange change) {
    Protocol before = change.before();
    Protocol after = change.after();
    List<Effect> effects = new ArrayList<>();
    if (before.readersPerStudy() != after.readersPerStudy()) {
      effects.add(readersPerStudy(change));
    }
    if (before.repeatFraction() != after.repeatFraction()) {
      effects.add(
          new Effect(
              Part.REPEATS,
              "%s of a reader's studies are read twice instead of %s."
                  .formatted(percent(after.repeatFraction()), percent(before.repeatFraction())),
              "It holds for what is dealt out from now on; %s."
                  .formatted(repeats(change.madeAfter().work()))));
    }
    if (before.seed() != after.seed()) {
      effects.add(
          new Effect(
              Part.SEED,
              "The seed is %d instead of %d.".formatted(after.seed(), before.seed()),
              "Whoever has a reading keeps it; what is left is read in an order drawn anew, and what"
                  + " is dealt out from now on is drawn by the new seed."
                  + (after.blinding().otherReaders().tellsReaders()
                      ? ""
                      : " Readers get other numbers where whoever settles does not see names.")));
    }
    effects.addAll(next(change));
    return effects;
  }

  private static Effect readersPerStudy(ProtocolChange change) {
    int readers = change.after().readersPerStudy();
    String what =
        "Each study has %s instead of %d."
            .formatted(Amount.of(readers, "reader"), change.before().readersPerStudy());
    long more =
        change.madeAfter().work().stream()
            .map(Work::assignment)
            .filter(assignment -> !assignment.isRepeat())
            .collect(Collectors.groupingBy(Assignment::study, Collectors.counting()))
            .values()
            .stream()
            .filter(count -> count > readers)
            .count();
    return new Effect(
        Part.READERS_PER_STUDY,
        what,
        "What is assigned stays assigned."
            + (more == 0
                ? ""
                : " %s %s more.".formatted(Amount.studies(more), more == 1 ? "keeps" : "keep")));
  }

  private static String repeats(List<Work> work) {
    long repeats = work.stream().filter(each -> each.assignment().isRepeat()).count();
    return repeats == 0
        ? "no second reading is assigned yet"
        : "%s already assigned %s"
            .formatted(Amount.of(repeats, "second reading"), repeats == 1 ? "stays" : "stay");
  }

  private static String percent(double fraction) {
    return BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros().toPlainString()
        + " %";
  }

  private static List<Effect> next(ProtocolChange change) {
    List<Assignment> next = change.next();
    List<Assignment> nextBefore = change.nextBefore();
    if (Set.copyOf(next).equals(Set.copyOf(nextBefore))) {
      return List.of();
    }
    String what =
        next.isEmpty()
            ? "The next assign deals out nothing, instead of %s."
                .formatted(Amount.of(nextBefore.size(), "reading"))
            : "The next assign deals out %s: %s."
                .formatted(Amount.of(next.size(), "reading"), byReader(next));
    return List.of(new Effect(Part.ASSIGNMENT, what, reopened(change, next)));
  }

  private static String byReader(List<Assignment> next) {
    Map<String, Long> counts =
        next.stream()
            .collect(
                Collectors.groupingBy(Assignment::reader, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String reopened(ProtocolChange change, List<Assignment> next) {
    Set<String> read = new HashSet<>(change.madeAfter().readByAll());
    long reopened =
        next.stream()
            .filter(assignment -> !assignment.isRepeat())
            .map(Assignment::study)
            .distinct()
            .filter(read::contains)
            .count();
    return reopened == 0
        ? "No study that all have read is opened again by it."
        : "It opens %s again that all have read: until the new readings are ended there is nothing"
                .formatted(Amount.studies(reopened))
            + " to settle and no consensus there, and what is shown once a study is read is hidden"
            + " again.";
  }
}
