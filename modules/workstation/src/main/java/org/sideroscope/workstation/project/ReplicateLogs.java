package org.sideroscope.workstation.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static final Replicated NONE = new Replicated(0, 0, List.of());

    public Replicated {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Copies all of them; blocks. Logs that were put aside because they were changed stay here. */
  public static Result<Replicated> replicate(Project project) {
    return replicate(project, Optional.empty());
  }

  /**
   * Copies the log of one reading; blocks.
   *
   * @param wanted empty for all of them
   */
  static Result<Replicated> replicate(Project project, Optional<Assignment> wanted) {
    Path database = project.folder().resolve(Seat.READINGS);
    if (!Files.exists(database)) {
      return Result.success(Replicated.NONE);
    }
    return project
        .store()
        .studies()
        .flatMap(studies ->
            project
                .store()
                .work()
                .map(work -> byKey(studies, work, wanted))
                .flatMap(assignments ->
                    new ReadingAudit(database)
                        .of(assignments::containsKey)
                        .flatMap(readings ->
                            copied(project, copies(readings, assignments, project.who())))));
  }

  private static Map<ReadingKey, Assignment> byKey(
      List<ProjectStudy> studies, List<Work> work, Optional<Assignment> wanted) {
    Map<String, String> uids = new HashMap<>();
    studies.forEach(study -> uids.put(study.code(), study.studyInstanceUid()));
    Map<ReadingKey, Assignment> assignments = new HashMap<>();
    for (Work each : work) {
      Assignment assignment = each.assignment();
      String uid = uids.get(assignment.study());
      if (uid != null && (wanted.isEmpty() || wanted.get().equals(assignment))) {
        assignments.put(new ReadingKey(uid, ReaderSeat.loggedAs(assignment)), assignment);
      }
    }
    return assignments;
  }

  private static List<LogCopy> copies(
      List<AuditedReading> readings, Map<ReadingKey, Assignment> assignments, String writer) {
    List<LogCopy> copies = new ArrayList<>();
    for (AuditedReading reading : readings) {
      Assignment assignment = assignments.get(reading.key());
      if (assignment != null && !reading.isPutAside()) {
        copies.add(new LogCopy(assignment, writer, reading.lines()));
      }
    }
    return copies;
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
