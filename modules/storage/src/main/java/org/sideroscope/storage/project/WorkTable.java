package org.sideroscope.storage.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Who is to read what, and how far it is. */
final class WorkTable {

  private static final String SELECT =
      "SELECT study, reader, occasion, state, reason, seconds, holder FROM work";

  private static final String THE_ONE = " WHERE study = ? AND reader = ? AND occasion = ?";

  private WorkTable() {}

  /**
   * @param holder who has it; empty if nobody has
   */
  private record Held(Work work, String holder) {

    boolean isOfAnotherThan(String who) {
      return !holder.isEmpty() && !holder.equals(who);
    }

    Result<Work> refusal() {
      return Result.failure(FailureReason.CONFLICT, "This reading was begun by " + holder + ".");
    }
  }

  static List<Work> all(Sql sql) throws SQLException {
    return sql.list(row -> held(row).work(), SELECT + " ORDER BY study, reader, occasion");
  }

  static int add(Sql sql, Collection<Assignment> assignments) throws SQLException {
    int added = 0;
    for (Assignment assignment : assignments) {
      added +=
          sql.change(
              "INSERT INTO work (study, reader, occasion, state, reason, seconds, holder)"
                  + " VALUES (?, ?, ?, ?, '', 0, '') ON CONFLICT DO NOTHING",
              assignment.study(),
              assignment.reader(),
              assignment.occasion(),
              WorkState.OPEN.key());
    }
    return added;
  }

  static void remove(Sql sql, Assignment assignment) throws SQLException {
    sql.change(
        "DELETE FROM work" + THE_ONE,
        assignment.study(),
        assignment.reader(),
        assignment.occasion());
  }

  /** Takes it for somebody; whoever holds it keeps it. */
  static Result<Work> begin(Sql sql, Assignment assignment, String who) throws SQLException {
    Optional<Held> found = find(sql, assignment);
    if (found.isEmpty()) {
      return notAssigned();
    }
    Held held = found.get();
    if (held.isOfAnotherThan(who)) {
      return held.refusal();
    }
    return Result.success(begun(sql, held, who));
  }

  private static Work begun(Sql sql, Held held, String who) throws SQLException {
    Work work = held.work();
    return set(sql, new Work(work.assignment(), WorkState.BEGUN, "", work.seconds()), who);
  }

  /** The one that somebody holds already, or else the first that is free. */
  static Optional<Work> take(Sql sql, List<Assignment> inOrder, String who) throws SQLException {
    Map<Assignment, Held> all = new HashMap<>();
    sql.list(WorkTable::held, SELECT).forEach(held -> all.put(held.work().assignment(), held));
    List<Held> left =
        inOrder.stream()
            .flatMap(assignment -> Optional.ofNullable(all.get(assignment)).stream())
            .filter(held -> !held.work().state().isEnded())
            .toList();
    Optional<Held> next =
        left.stream()
            .filter(held -> held.holder().equals(who))
            .findFirst()
            .or(() -> left.stream().filter(held -> held.holder().isEmpty()).findFirst());
    return next.isEmpty() ? Optional.empty() : Optional.of(begun(sql, next.get(), who));
  }

  /** Takes it from whoever holds it. */
  static Result<Work> takeOver(Sql sql, Assignment assignment, String who) throws SQLException {
    Optional<Held> found = find(sql, assignment);
    if (found.isEmpty()) {
      return notAssigned();
    }
    return found.get().work().state().isEnded()
        ? Result.failure(FailureReason.CONFLICT, "This reading is finished; nobody holds it.")
        : Result.success(begun(sql, found.get(), who));
  }

  /** Who holds it; empty if nobody does. */
  static String holder(Sql sql, Assignment assignment) throws SQLException {
    return find(sql, assignment).map(Held::holder).orElse("");
  }

  /** Changes how far it is, if nobody else holds it. */
  static Result<Work> end(Sql sql, Work next, String who) throws SQLException {
    Optional<Held> found = find(sql, next.assignment());
    if (found.isEmpty()) {
      return notAssigned();
    }
    return found.get().isOfAnotherThan(who)
        ? found.get().refusal()
        : Result.success(set(sql, next, ""));
  }

  /** Notes what became of it elsewhere; nothing where it is not assigned here. */
  static boolean follow(Sql sql, Work work, String holder) throws SQLException {
    return update(sql, work, holder) > 0;
  }

  private static <T> Result<T> notAssigned() {
    return Result.failure(
        FailureReason.MISSING, "This study is not assigned to this reader in this project.");
  }

  private static Work set(Sql sql, Work work, String holder) throws SQLException {
    if (update(sql, work, holder) == 0) {
      // the row is there: a server hides it from this user's changes
      throw new SQLException("Not this user's.", DatabaseTrouble.NOT_ALLOWED);
    }
    return work;
  }

  private static int update(Sql sql, Work work, String holder) throws SQLException {
    Assignment assignment = work.assignment();
    return sql.change(
        "UPDATE work SET state = ?, reason = ?, seconds = ?, holder = ?" + THE_ONE,
        work.state().key(),
        work.reason(),
        work.seconds(),
        holder,
        assignment.study(),
        assignment.reader(),
        assignment.occasion());
  }

  static boolean anyBegun(Sql sql) throws SQLException {
    return sql.first(row -> true, "SELECT 1 FROM work WHERE state <> 'open' LIMIT 1").isPresent();
  }

  private static Optional<Held> find(Sql sql, Assignment assignment) throws SQLException {
    return sql.first(
        WorkTable::held,
        SELECT + THE_ONE,
        assignment.study(),
        assignment.reader(),
        assignment.occasion());
  }

  private static Held held(ResultSet row) throws SQLException {
    Work work =
        new Work(
            SubmissionTable.assignment(row),
            WorkState.parse(row.getString("state")).orElse(WorkState.OPEN),
            row.getString("reason"),
            row.getInt("seconds"));
    return new Held(work, row.getString("holder"));
  }
}
