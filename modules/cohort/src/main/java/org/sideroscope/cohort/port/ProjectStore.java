package org.sideroscope.cohort.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Result;

/**
 * Keeps a project. Every change takes effect whole or not at all, together with its entry in the
 * log. Safe for use by several programs at once; one instance belongs to one thread.
 */
public interface ProjectStore extends AutoCloseable {

  /** What was done while the server could not be reached; nothing for a project in a folder. */
  Result<OfflineWork> offline();

  /**
   * Tells no more of a step that the server refused. This folder keeps what was handed in by it.
   *
   * @param number of {@link OfflineWork.Refused}
   * @return {@code MISSING} if no such step was refused
   */
  Result<OfflineWork> forgetRefused(int number);

  /** The newest version of the protocol. */
  Result<Protocol> protocol();

  /** Every version, the oldest first. */
  Result<List<Protocol>> protocols();

  /** Every version with what it did, the oldest first. */
  Result<List<ProtocolVersion>> versions();

  /**
   * Keeps a protocol, and what it does in the log. Before the first reading is begun it replaces
   * the newest; from then on it becomes a new version. Unfinished assignments of those who do not
   * read any more are taken back.
   *
   * @return the protocol with the version it got; {@code CONFLICT} if anything has happened since
   *     its effects were worked out
   */
  Result<Protocol> keepProtocol(NewProtocol next, String who);

  /** In the order in which they came. */
  Result<List<ProjectStudy>> studies();

  /**
   * Adds studies that are not in the project yet.
   *
   * @param found without codes, which they get here
   * @return those that were added
   */
  Result<List<ProjectStudy>> addStudies(List<ProjectStudy> found, String who);

  Result<List<Work>> work();

  /** Adds what is not assigned yet. */
  Result<Integer> assign(Collection<Assignment> assignments, String who);

  /**
   * Takes an assignment, so that nobody else begins it on another machine.
   *
   * @param who the account and machine that read
   * @return {@code CONFLICT} with a sentence that says who has it
   */
  Result<Work> begin(Assignment assignment, String who);

  /**
   * Takes the next of some assignments: one that {@code who} holds already, such as after a crash,
   * or else the first that nobody holds and that is not ended. Two who ask at once never get the
   * same.
   *
   * @param inOrder in which they are to be read
   * @return empty if nothing of them is left to take
   */
  Result<Optional<Work>> take(List<Assignment> inOrder, String who);

  /**
   * Takes an assignment from whoever holds it, who can end it no more; the log names both. For a
   * machine that does not come back.
   *
   * @return {@code CONFLICT} if it is ended
   */
  Result<Work> takeOver(Assignment assignment, String who);

  /** Gives an assignment that was begun back, with the time spent on it so far. */
  Result<Work> pause(Assignment assignment, int seconds, String who);

  Result<Work> skip(Assignment assignment, String reason, String who);

  /**
   * Keeps a finished reading as the newest revision.
   *
   * @param submission its revision is given here
   * @param protocol the version of the protocol under which it was made; 0 for the newest
   */
  Result<Submission> submit(Submission submission, int protocol, String who);

  /** The version of the protocol under which the newest revision of each reading was made. */
  Result<Map<Assignment, Integer>> madeUnder();

  /**
   * Adds what is not there yet of a reading's log. Nothing is ever overwritten: what was written
   * otherwise before is kept beside it and told. Copying the same again changes nothing.
   */
  Result<LogCopy.Copied> copyLog(LogCopy log);

  /** The newest revision, without masks if they are not asked for. */
  Result<Optional<Submission>> submission(Assignment assignment, boolean withMasks);

  /** The newest revision of every finished reading, in the order of assignments, without masks. */
  Result<Integer> eachSubmission(Consumer<Submission> consumer);

  Result<List<Decision>> decisions();

  /** Settles a disagreement; a later decision of the same field replaces the earlier. */
  Result<Decision> decide(Decision decision);

  /**
   * Lets the readers of the protocol into a project on a server, each to what the protocol shows
   * them, and nobody else; for when readers have come to the server since the protocol was kept.
   *
   * @return ids of readers whom the server does not know; none for a project in a folder
   */
  Result<List<String>> grant(String who);

  Result<List<LogEntry>> log();

  /** What does not fit together, a sentence each; empty if all is well. */
  Result<List<String>> verify();

  @Override
  void close();
}
