package org.sideroscope.storage.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.NewProtocol;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Result;

/**
 * A project on a server, for a reader who goes on where it cannot be reached. Steps of the work are
 * then done on the {@link LocalCopy} and sent, in their order, when the server is there again.
 */
final class SharedProjectStore implements ProjectStore {

  private final ProjectConnection connection;
  private final SqlProjectStore server;
  private final LocalCopy copy;
  private final Sending sending;

  SharedProjectStore(ProjectConnection connection, SqlProjectStore server, LocalCopy copy) {
    this.connection = connection;
    this.server = server;
    this.copy = copy;
    this.sending = new Sending(connection, server, copy.database());
  }

  /** Sends what waits and copies what is new; what fails now is tried again the next time. */
  SharedProjectStore meet() {
    if (sending.send().fold(all -> all, _ -> false)) {
      copy.fill(connection);
    }
    return this;
  }

  /** The server's answer, or the copy's where the server cannot be reached. */
  private <T> Result<T> ask(Function<ProjectStore, Result<T>> question) {
    boolean isThere = connection.answers();
    return isThere || !copy.isFilled() ? question.apply(server) : question.apply(copy.store());
  }

  /** Does a step on the server, after those that wait; on the copy if it cannot be reached. */
  private <T> Result<T> step(
      Deed deed, Function<ProjectStore, Result<T>> action, Consumer<T> following) {
    if (connection.answers() && sending.send().fold(all -> all, _ -> false)) {
      Result<T> done = action.apply(server);
      if (!connection.isLost()) {
        done.toOptional().ifPresent(following);
        return done;
      }
    }
    if (!copy.isFilled()) {
      return action.apply(server);
    }
    // waits before it is done here, so that a crash in between loses nothing
    return copy.database()
        .change(sql -> Result.success(Outbox.add(sql, deed)))
        .flatMap(number -> {
          Result<T> done = action.apply(copy.store());
          if (!done.isSuccess()) {
            copy.database()
                .change(sql -> {
                  Outbox.remove(sql, number);
                  return Result.success(number);
                });
          }
          return done;
        });
  }

  @Override
  public Result<OfflineWork> offline() {
    return copy.database().read(Outbox::told);
  }

  @Override
  public Result<OfflineWork> forgetRefused(int number) {
    return copy.database().change(sql -> Outbox.forget(sql, number));
  }

  @Override
  public Result<Protocol> protocol() {
    return ask(ProjectStore::protocol);
  }

  @Override
  public Result<List<Protocol>> protocols() {
    return ask(ProjectStore::protocols);
  }

  @Override
  public Result<List<ProjectStudy>> studies() {
    return ask(ProjectStore::studies);
  }

  @Override
  public Result<List<Work>> work() {
    return ask(ProjectStore::work);
  }

  @Override
  public Result<Work> begin(Assignment assignment, String who) {
    return step(
        new Deed.Begin(assignment, who),
        store -> store.begin(assignment, who),
        work -> copy.follow(work, who));
  }

  @Override
  public Result<Work> pause(Assignment assignment, int seconds, String who) {
    return step(
        new Deed.Pause(assignment, seconds, who),
        store -> store.pause(assignment, seconds, who),
        work -> copy.follow(work, ""));
  }

  @Override
  public Result<Work> skip(Assignment assignment, String reason, String who) {
    return step(
        new Deed.Skip(assignment, reason, who),
        store -> store.skip(assignment, reason, who),
        work -> copy.follow(work, ""));
  }

  @Override
  public Result<Submission> submit(Submission submission, int protocol, String who) {
    return step(
        new Deed.Submit(submission, protocol, who),
        store -> store.submit(submission, protocol, who),
        copy::follow);
  }

  @Override
  public Result<Decision> decide(Decision decision) {
    return step(new Deed.Decide(decision), store -> store.decide(decision), _ -> {});
  }

  @Override
  public Result<Optional<Work>> take(List<Assignment> inOrder, String who) {
    return server.take(inOrder, who);
  }

  @Override
  public Result<Work> takeOver(Assignment assignment, String who) {
    return server.takeOver(assignment, who);
  }

  @Override
  public Result<List<ProtocolVersion>> versions() {
    return server.versions();
  }

  @Override
  public Result<Protocol> keepProtocol(NewProtocol next, String who) {
    return server.keepProtocol(next, who);
  }

  @Override
  public Result<List<ProjectStudy>> addStudies(List<ProjectStudy> found, String who) {
    return server.addStudies(found, who);
  }

  @Override
  public Result<Integer> assign(Collection<Assignment> assignments, String who) {
    return server.assign(assignments, who);
  }

  @Override
  public Result<LogCopy.Copied> copyLog(LogCopy log) {
    return server.copyLog(log);
  }

  @Override
  public Result<Optional<Submission>> submission(Assignment assignment, boolean withMasks) {
    return server.submission(assignment, withMasks);
  }

  @Override
  public Result<Map<Assignment, Integer>> madeUnder() {
    return server.madeUnder();
  }

  @Override
  public Result<Integer> eachSubmission(Consumer<Submission> consumer) {
    return server.eachSubmission(consumer);
  }

  @Override
  public Result<List<Decision>> decisions() {
    return server.decisions();
  }

  @Override
  public Result<List<String>> grant(String who) {
    return server.grant(who);
  }

  @Override
  public Result<List<LogEntry>> log() {
    return server.log();
  }

  @Override
  public Result<List<String>> verify() {
    return server.verify();
  }

  @Override
  public void close() {
    if (!connection.isLost()) {
      meet();
    }
    server.close();
    copy.close();
  }
}
