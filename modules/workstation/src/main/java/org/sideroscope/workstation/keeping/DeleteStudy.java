package org.sideroscope.workstation.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.RecentStudies;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.storage.sqlite.StudyDeletion;

/** Deletes everything the program keeps of a study. The images themselves are left alone. */
public final class DeleteStudy {

  private final SqliteReadingArchive readings;
  private final RecentStudies recent;

  public DeleteStudy(SqliteReadingArchive readings, RecentStudies recent) {
    this.readings = readings;
    this.recent = recent;
  }

  /**
   * What would be deleted, a line each.
   *
   * @return {@code MISSING} where nothing of the study is kept
   */
  public Result<List<String>> list(String studyInstanceUid) {
    return find(studyInstanceUid).map(found -> lines(studyInstanceUid, found));
  }

  /**
   * Deletes it.
   *
   * @return what was deleted
   */
  public Result<List<String>> delete(String studyInstanceUid) {
    return find(studyInstanceUid)
        .flatMap(found -> {
          List<String> lines = lines(studyInstanceUid, found);
          Optional<Failure> refused =
              readings.deletion().delete(found).or(() -> recent.forget(studyInstanceUid));
          return refused.<Result<List<String>>>map(Result::failure).orElse(Result.success(lines));
        });
  }

  private Result<StudyDeletion.Found> find(String studyInstanceUid) {
    readings.takeOverFormerLogs();
    return readings
        .deletion()
        .find(studyInstanceUid)
        .flatMap(found ->
            found.isEmpty()
                ? Result.failure(FailureReason.MISSING, "Nothing of this study is kept here.")
                : Result.success(found));
  }

  private List<String> lines(String studyInstanceUid, StudyDeletion.Found found) {
    List<String> lines = new ArrayList<>();
    for (AuditedReading reading : found.readings()) {
      lines.add(
          "reading of %s, %d events%s"
              .formatted(
                  reading.key().readerId(),
                  reading.head().sequence(),
                  reading.isPutAside() ? ", put aside" : ""));
    }
    found.files().forEach(file -> lines.add(file.toString()));
    recent.list().stream()
        .filter(study -> study.studyInstanceUid().equals(studyInstanceUid))
        .forEach(study -> lines.add("entry in the list of recent studies"));
    return lines;
  }
}
