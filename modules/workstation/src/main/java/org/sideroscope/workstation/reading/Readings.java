package org.sideroscope.workstation.reading;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.findings.comparison.EarlierDeposits;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.CriteriaAdopted;
import org.sideroscope.review.event.PriorChosen;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.KeptReading;
import org.sideroscope.review.port.ReadingArchive;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.reading.ReadingState;

/** Takes up the reading of a study where its reader left it, or begins one. */
public final class Readings {

  private static final Comparator<StudyReference> NEWEST_FIRST =
      Comparator.comparing(
              (StudyReference study) -> Objects.requireNonNullElse(study.studyDate(), ""))
          .reversed()
          .thenComparing(Readings::uid);

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

  /** Begins the next version of a signed reading, with this edition of the program. */
  public Result<SessionSnapshot> amend(ReadingSession session, String reason) {
    return session
        .amend(reason)
        .map(_ -> {
          ReadingHeader header = session.snapshot().reading().header();
          return session.note(new SessionOpened(header.study(), header.reader(), versions));
        });
  }

  /** Derives a reading by the criteria of this program; what was said stays as it was. */
  public Result<SessionSnapshot> adoptCriteria(ReadingSession session) {
    return session.apply(new CriteriaAdopted(Objects.requireNonNullElse(versions.criteria(), "")));
  }

  /**
   * What a reader can compare a reading with: their own readings of other studies of the patient,
   * the newest first, whether these studies lie open or not. Reads files.
   *
   * @param current the study that is read; where it names no patient, only studies that lie open
   *     can be known to be of the same one
   * @param lyingOpen other studies that are known to be of the same patient
   */
  public Result<List<StudyReference>> comparable(
      StudyReference current, List<StudyReference> lyingOpen, Reader reader) {
    String readerId = Objects.requireNonNullElse(reader.id(), "");
    return archive
        .of(readerId)
        .map(kept -> {
          List<StudyReference> own =
              kept.stream()
                  .map(KeptReading::study)
                  .filter(study -> PatientIds.areSame(current, study))
                  .toList();
          return Stream.concat(
                  lyingOpen.stream().filter(study -> holds(study, readerId)), own.stream())
              .filter(study -> !isOf(study, current))
              .collect(Collectors.toMap(Readings::uid, study -> study, (first, _) -> first))
              .values()
              .stream()
              .sorted(NEWEST_FIRST)
              .toList();
        });
  }

  private boolean holds(StudyReference study, String readerId) {
    return archive.holds(new ReadingKey(uid(study), readerId));
  }

  private static String uid(StudyReference study) {
    return Objects.requireNonNullElse(study.studyInstanceUid(), "");
  }

  private static boolean isOf(StudyReference one, StudyReference other) {
    return uid(one).equals(uid(other));
  }

  /**
   * What a reader said of an earlier study: the last version signed, else the draft. Reads files.
   *
   * @param study one of {@link #comparable}
   * @return {@code MISSING} where this reader never read the study
   */
  public Result<PriorChosen> earlier(StudyReference study, Reader reader) {
    ReadingKey key = new ReadingKey(uid(study), Objects.requireNonNullElse(reader.id(), ""));
    if (!archive.holds(key)) {
      return Result.failure(
          FailureReason.MISSING, "There is no reading of that study by this reader here.");
    }
    return archive
        .open(key)
        .flatMap(log -> session(log, Runnable::run))
        .map(session -> {
          try (session) {
            return new PriorChosen(
                new Prior(null, uid(study), study.studyDate(), true),
                EarlierDeposits.of(lastSigned(session.snapshot()).said().deposits()));
          }
        });
  }

  private static ReadingState lastSigned(SessionSnapshot snapshot) {
    return snapshot.versions().isEmpty() ? snapshot.state() : snapshot.versions().getLast().state();
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
