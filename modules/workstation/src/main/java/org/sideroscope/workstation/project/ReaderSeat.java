package org.sideroscope.workstation.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.HeaderAcquisition;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.review.exchange.PortableReading;
import org.sideroscope.review.exchange.ReadingExport;
import org.sideroscope.review.reading.ReadingState;

/**
 * A reader's place at a project: what there is to read, taking it up, and ending it. Calls may come
 * from any thread; all of them read or write files, or ask a server.
 */
public final class ReaderSeat extends Seat {

  ReaderSeat(Sitting sitting, Protocol protocol, ProjectReader reader) {
    super(sitting, protocol, reader);
  }

  /** As whom a reading is made: the repeat is kept apart from the first. */
  public Reader readerOf(Assignment assignment) {
    return new Reader(loggedAs(assignment), name());
  }

  static String loggedAs(Assignment assignment) {
    return assignment.reader() + (assignment.isRepeat() ? "-again" : "");
  }

  public Result<Worklist> worklist() {
    return at(project ->
        project
            .store()
            .studies()
            .flatMap(studies ->
                project.store().work().map(work -> Worklist.of(protocol(), id(), studies, work))));
  }

  /**
   * Codes of the studies about which readers disagree, as far as the protocol lets this reader
   * know; reads all readings.
   */
  public Result<Set<String>> toSettle(Progress progress) {
    return mayNotKnow()
        ? Result.success(Set.of())
        : apart(project -> ProjectAnswers.load(project, progress).map(ReaderSeat::toSettle));
  }

  /**
   * Whether readers of one study disagree, as far as the protocol lets this reader know; reads the
   * readings of this study alone.
   *
   * @param study its code
   */
  public Result<Boolean> isToSettle(String study) {
    return mayNotKnow()
        ? Result.success(false)
        : at(project ->
            ProjectAnswers.loadStudy(project, study)
                .map(answers -> toSettle(answers).contains(study)));
  }

  private boolean mayNotKnow() {
    return !protocol().blinding().otherReaders().tellsReaders();
  }

  private static Set<String> toSettle(ProjectAnswers answers) {
    Set<String> underWay =
        answers.work().stream()
            .filter(work -> !work.state().isEnded())
            .map(work -> work.assignment().study())
            .collect(Collectors.toSet());
    return answers.unsettled().stream()
        .map(Disagreement::study)
        .filter(study -> !underWay.contains(study))
        .collect(Collectors.toSet());
  }

  /** Takes an assignment up, if nobody else has it. */
  public Result<Work> begin(Assignment assignment) {
    return at(project -> project.store().begin(assignment, project.who()));
  }

  /** Gives it back as far as it is, with the time spent on it so far. */
  public Result<Work> pause(Assignment assignment, int seconds) {
    return at(project -> project.store().pause(assignment, seconds, project.who()));
  }

  public Result<Work> skip(Assignment assignment, String reason) {
    return at(project -> project.store().skip(assignment, reason, project.who()));
  }

  /** What the protocol wants answered and the reading does not, in the protocol's order. */
  public List<Field> missing(Reading reading) {
    return protocol().mandatory().filter(field -> !field.isDealtWith(reading)).toList();
  }

  /**
   * Ends an assignment with its reading, which goes in without facts of the patient.
   *
   * @return {@code INVALID} while mandatory questions are open
   */
  public Result<Submission> submit(Assignment assignment, ReadingState state, int seconds) {
    Optional<Field> open = missing(state.said()).stream().findFirst();
    return open.isPresent()
        ? Result.failure(FailureReason.INVALID, open.get().key(), "This is not answered yet.")
        : at(project ->
            project
                .store()
                .submit(
                    submission(assignment, state, seconds), protocol().version(), project.who()));
  }

  /**
   * Copies what is new in the logs of readings made here to the project's server, for none other
   * has them; nothing where the project is a folder.
   *
   * @param assignment whose log; empty for all
   */
  public Result<ReplicateLogs.Replicated> copyLogs(Optional<Assignment> assignment) {
    return isShared()
        ? at(project -> ReplicateLogs.replicate(project, assignment))
        : Result.success(ReplicateLogs.Replicated.NONE);
  }

  private static Submission submission(Assignment assignment, ReadingState state, int seconds) {
    PortableReading portable = ReadingExport.of(state, assignment.name());
    Reading reading = AddReadings.withoutPatient(portable.reading(), assignment);
    return new Submission(
        assignment,
        0,
        ReadingWriter.writeLine(
            new HeaderAcquisition(state.noted()).writtenInto(ReadingDocument.of(reading))),
        portable.maskFiles(),
        seconds,
        "window");
  }
}
