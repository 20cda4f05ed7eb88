package org.sideroscope.workstation.reading;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingArchive;
import org.sideroscope.review.port.ReadingKey;

/** Takes up the reading of a study where its reader left it, or begins one. */
public final class Readings {

  private final ReadingArchive archive;
  private final Versions versions;
  private final InstantSource clock;
  private final BiConsumer<ReadingKey, ReadingSession> follow;

  /**
   * @param versions of this program, noted in every reading it opens
   * @param follow is told of every session that is opened
   */
  public Readings(
      ReadingArchive archive,
      Versions versions,
      InstantSource clock,
      BiConsumer<ReadingKey, ReadingSession> follow) {
    this.archive = archive;
    this.versions = versions;
    this.clock = clock;
    this.follow = follow;
  }

  /**
   * Opens the log of the reading and folds it; reads files, so not for the thread that draws. What
   * to tell the reader of a log that was found damaged is its {@link ReadingSession#recovery}.
   *
   * @param reader with an id
   * @param sessionThread runs what it is given on the thread that the session will belong to
   */
  public Result<ReadingSession> open(
      Patient patient, Study study, Reader reader, Executor sessionThread) {
    String studyUid = study.facts().studyInstanceUid();
    String readerId = reader.id();
    if (studyUid.isBlank()) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "These images do not say which study they belong to, so a reading of them could not be"
              + " found again; they can be looked at, not read.");
    }
    if (readerId == null || readerId.isBlank()) {
      return Result.failure(FailureReason.INVALID, "Say who reads before you open a reading.");
    }
    ReadingKey key = new ReadingKey(studyUid, readerId);
    return archive
        .open(key)
        .flatMap(log -> session(log, sessionThread))
        .map(session -> {
          session.note(new SessionOpened(reference(patient, study), reader, versions));
          follow.accept(key, session);
          return session;
        });
  }

  /** True where this reader began a reading of the study before. */
  public boolean holds(Study study, Reader reader) {
    String readerId = reader.id();
    return readerId != null
        && archive.holds(new ReadingKey(study.facts().studyInstanceUid(), readerId));
  }

  /** A log that no session takes is let go, so that it can be opened again. */
  private Result<ReadingSession> session(EventLog log, Executor sessionThread) {
    Result<ReadingSession> session = ReadingSession.open(log, clock, sessionThread);
    if (!session.isSuccess()) {
      log.close();
    }
    return session;
  }

  private static StudyReference reference(Patient patient, Study study) {
    return new StudyReference(
        study.facts().studyInstanceUid(),
        Blank.toNull(patient.facts().id()),
        Blank.toNull(study.facts().accessionNumber()),
        study.facts().date().map(Object::toString).orElse(null));
  }
}
