package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;

/** What it does when others take part, or the same in another role. */
record ReaderEffects(ProtocolChange change, List<Assignment> next) {

  ReaderEffects(ProtocolChange change) {
    this(change, change.next());
  }

  List<Effect> all() {
    Protocol before = change.before();
    Protocol after = change.after();
    List<Effect> effects = new ArrayList<>();
    for (ProjectReader was : before.readers()) {
      Optional<ProjectReader> is = after.reader(was.id());
      if (is.isEmpty()) {
        effects.add(effect(was.id() + " takes part no more.", left(was)));
      } else if (is.get().role() != was.role()) {
        effects.add(was.reads() ? readsNoMore(was) : settlesNoMore(was));
      } else if (!is.get().name().equals(was.name())) {
        effects.add(
            effect(
                "%s is called %s.".formatted(was.id(), Amount.quoted(is.get().name())),
                "The window does so; no reading is touched."));
      }
    }
    after.readers().stream()
        .filter(reader -> before.reader(reader.id()).isEmpty())
        .forEach(reader ->
            effects.add(
                reader.reads()
                    ? effect(reader.id() + " reads.", given(reader))
                    : effect(reader.id() + " settles disagreements.", toSettle())));
    if (isInAnotherOrder(before, after)) {
      effects.add(effect("Those who take part are listed in another order.", "No more than that."));
    }
    return effects;
  }

  private static Effect effect(String what, String consequence) {
    return new Effect(Part.READERS, what, consequence);
  }

  private static boolean isInAnotherOrder(Protocol before, Protocol after) {
    return !ids(before, after).equals(ids(after, before));
  }

  private static List<String> ids(Protocol of, Protocol in) {
    return of.readers().stream()
        .map(ProjectReader::id)
        .filter(id -> in.reader(id).isPresent())
        .toList();
  }

  private String left(ProjectReader reader) {
    String noSeat = "The project opens for %s no more. ".formatted(reader.id());
    return noSeat + (reader.reads() ? takenBack(reader) : decisions(reader) + nobodySettles());
  }

  private Effect readsNoMore(ProjectReader reader) {
    return effect(
        reader.id() + " settles disagreements and reads no more.",
        takenBack(reader)
            + " %s is shown what readers answered differently.".formatted(reader.id()));
  }

  private Effect settlesNoMore(ProjectReader reader) {
    return effect(
        reader.id() + " reads and settles disagreements no more.",
        decisions(reader)
            + nobodySettles()
            + " %s may have seen answers of others. ".formatted(reader.id())
            + given(reader));
  }

  private String takenBack(ProjectReader reader) {
    long taken = change.withdrawn().stream().filter(work -> isOf(work, reader)).count();
    long begun =
        change.withdrawn().stream()
            .filter(work -> isOf(work, reader) && work.state() == WorkState.BEGUN)
            .count();
    long done = change.made().readings().keySet().stream().filter(of -> isOf(of, reader)).count();
    String back =
        taken == 0
            ? "Nothing is taken back."
            : "%s not finished %s taken back%s, for the next assign to deal out again."
                .formatted(
                    Amount.of(taken, "reading"),
                    taken == 1 ? "is" : "are",
                    begun == 0 ? "" : ", %d of them begun".formatted(begun));
    return back
        + (done == 0
            ? ""
            : " %s %s, in tables, agreement and consensus too."
                .formatted(Amount.of(done, "finished reading"), done == 1 ? "stays" : "stay"));
  }

  private static boolean isOf(Work work, ProjectReader reader) {
    return isOf(work.assignment(), reader);
  }

  private static boolean isOf(Assignment assignment, ProjectReader reader) {
    return assignment.reader().equals(reader.id());
  }

  private String given(ProjectReader reader) {
    long given = next.stream().filter(assignment -> isOf(assignment, reader)).count();
    return given == 0
        ? "The next assign has nothing for %s%s."
            .formatted(reader.id(), next.isEmpty() ? "; every study has its readers" : "")
        : "The next assign has %s for %s.".formatted(Amount.of(given, "reading"), reader.id());
  }

  private String decisions(ProjectReader adjudicator) {
    long made =
        change.made().decisions().stream()
            .filter(decision -> decision.by().equals(adjudicator.id()))
            .count();
    return made == 0
        ? "There is no decision of %s.".formatted(adjudicator.id())
        : "%s of %s %s and %s."
            .formatted(
                Amount.of(made, "decision"),
                adjudicator.id(),
                made == 1 ? "stays" : "stay",
                made == 1 ? "counts" : "count");
  }

  private String nobodySettles() {
    return change.after().readers().stream().allMatch(ProjectReader::reads)
        ? " Nobody is left to settle disagreements; " + waiting()
        : "";
  }

  private String toSettle() {
    String waiting = waiting();
    return Character.toUpperCase(waiting.charAt(0)) + waiting.substring(1);
  }

  private String waiting() {
    int waiting = change.unsettledAfter().size();
    return waiting == 0 ? "none waits." : waiting == 1 ? "1 waits." : waiting + " wait.";
  }
}
