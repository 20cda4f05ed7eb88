package org.sideroscope.cohort.port;

import java.util.Collection;
import java.util.List;
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

  /** The newest version of the protocol. */
  Result<Protocol> protocol();

  /** Every version, the oldest first. */
  Result<List<Protocol>> protocols();

  /**
   * Keeps a protocol. Before the first reading is begun it replaces the newest; from then on it
   * becomes a new version.
   *
   * @return the protocol with the version it got
   */
  Result<Protocol> keepProtocol(Protocol protocol, String who);

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

  /** Gives an assignment that was begun back, with the time spent on it so far. */
  Result<Work> pause(Assignment assignment, int seconds, String who);

  Result<Work> skip(Assignment assignment, String reason, String who);

  /**
   * Keeps a finished reading as the newest revision.
   *
   * @param submission its revision is given here
   */
  Result<Submission> submit(Submission submission, String who);

  /** The newest revision, without masks if they are not asked for. */
  Result<Optional<Submission>> submission(Assignment assignment, boolean withMasks);

  /** The newest revision of every finished reading, in the order of assignments, without masks. */
  Result<Integer> eachSubmission(Consumer<Submission> consumer);

  Result<List<Decision>> decisions();

  /** Settles a disagreement; a later decision of the same field replaces the earlier. */
  Result<Decision> decide(Decision decision);

  Result<List<LogEntry>> log();

  /** What does not fit together, a sentence each; empty if all is well. */
  Result<List<String>> verify();

  @Override
  void close();
}
