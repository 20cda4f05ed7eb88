package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** Sends what waits to the server, once each, and notes what became of it. */
record Sending(ProjectConnection connection, SqlProjectStore server, ProjectConnection outbox) {

  /**
   * @return false if the server went away before the last
   */
  Result<Boolean> send() {
    return outbox.read(Outbox::waiting).flatMap(this::send);
  }

  private Result<Boolean> send(List<Outbox.Waiting> waiting) {
    for (Outbox.Waiting step : waiting) {
      Result<String> refusal = tried(step);
      if (connection.isLost()) {
        return Result.success(false);
      }
      Result<Boolean> noted = outbox.change(sql -> noted(sql, step, refusal));
      if (!noted.isSuccess()) {
        return noted;
      }
    }
    return Result.success(true);
  }

  /** The sentence is empty if the server has it. */
  private Result<String> tried(Outbox.Waiting step) {
    Optional<Submission> reading = step.deed().handedIn();
    if (reading.isPresent()) {
      Result<Optional<String>> met = met(step, reading.get());
      if (met.fold(Optional::isPresent, _ -> true)) {
        return met.map(Optional::orElseThrow);
      }
    }
    return Result.success(
        step.deed()
            .doneIn(server)
            .toFailure()
            .map(failure -> step.deed().name() + ": " + failure.describe())
            .orElse(""));
  }

  /**
   * What the server says of a reading before it is handed in: empty if nothing speaks against it.
   */
  private Result<Optional<String>> met(Outbox.Waiting step, Submission reading) {
    return outbox
        .read(sql -> Outbox.sentSince(sql, step))
        .flatMap(sent ->
            connection.read(sql -> {
              if (SubmissionTable.isLogged(sql, reading)) {
                return Optional.of("");
              }
              return SubmissionTable.revisions(sql, reading.assignment()) > step.base() + sent
                  ? Optional.of(
                      step.deed().name()
                          + " was handed in from elsewhere meanwhile. Nothing was replaced; the"
                          + " reading made here is kept in "
                          + LocalCopy.FILE
                          + ".")
                  : Optional.<String>empty();
            }));
  }

  private static Result<Boolean> noted(Sql sql, Outbox.Waiting step, Result<String> refusal)
      throws SQLException {
    String sentence = refusal.fold(told -> told, Failure::describe);
    if (sentence.isEmpty()) {
      Outbox.sent(sql, step.number());
    } else {
      Outbox.refused(sql, step.number(), sentence);
    }
    return Result.success(true);
  }
}
