package org.sideroscope.workstation.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.ReadingAudit;

/**
 * Copies the logs of the readings that were made in a project's folder to where the project is.
 * Each log has one writer, this folder; copying again adds only what is new.
 */
public final class ReplicateLogs {

  private ReplicateLogs() {}

  /**
   * What was copied.
   *
   * @param readings how many there are
   * @param events how many of theirs were new
   * @param conflicts a sentence for each thing that does not go together; everything is kept
   */
  public record Replicated(int readings, int events, List<String> conflicts) {

    public Replicated {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Copies all of them; blocks. Logs that were put aside because they were changed stay here. */
  public static Result<Replicated> replicate(Project project) {
    Path database = project.folder().resolve(ReaderSeat.READINGS);
    if (!Files.exists(database)) {
      return Result.success(new Replicated(0, 0, List.of()));
    }
    return project
        .store()
        .studies()
        .flatMap(studies ->
            project
                .store()
                .work()
                .flatMap(work ->
                    new ReadingAudit(database)
                        .of(_ -> true)
                        .flatMap(readings ->
                            copied(project, copies(readings, studies, work, project.who())))));
  }

  private static List<LogCopy> copies(
      List<AuditedReading> readings, List<ProjectStudy> studies, List<Work> work, String writer) {
    List<LogCopy> copies = new ArrayList<>();
    for (AuditedReading reading : readings) {
      Optional<Assignment> assignment = assignment(reading.key(), studies, work);
      if (assignment.isPresent() && !reading.isPutAside()) {
        copies.add(new LogCopy(assignment.get(), writer, reading.lines()));
      }
    }
    return copies;
  }

  private static Optional<Assignment> assignment(
      ReadingKey key, List<ProjectStudy> studies, List<Work> work) {
    return work.stream()
        .map(Work::assignment)
        .filter(assignment -> ReaderSeat.loggedAs(assignment).equals(key.readerId()))
        .filter(assignment ->
            studies.stream()
                .anyMatch(study ->
                    study.code().equals(assignment.study())
                        && study.studyInstanceUid().equals(key.studyInstanceUid())))
        .findFirst();
  }

  private static Result<Replicated> copied(Project project, List<LogCopy> copies) {
    int events = 0;
    List<String> conflicts = new ArrayList<>();
    for (LogCopy copy : copies) {
      Result<LogCopy.Copied> copied = project.store().copyLog(copy);
      if (copied.toFailure().isPresent()) {
        return Result.failure(copied.toFailure().get());
      }
      events += copied.orThrow().added();
      conflicts.addAll(copied.orThrow().conflicts());
    }
    return Result.success(new Replicated(copies.size(), events, conflicts));
  }
}
