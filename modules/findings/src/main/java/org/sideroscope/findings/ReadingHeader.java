package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** Which study was read, by whom, with what, and where the reading stands. */
public record ReadingHeader(
    StudyReference study,
    Reader reader,
    ReadingStatus status,
    @Nullable SignOff signOff,
    Versions versions,
    @Nullable Prior prior) {

  public static final ReadingHeader NONE =
      new ReadingHeader(
          StudyReference.NONE, Reader.NONE, ReadingStatus.DRAFT, null, Versions.NONE, null);

  public ReadingHeader withStudy(StudyReference next) {
    return new ReadingHeader(next, reader, status, signOff, versions, prior);
  }

  public ReadingHeader withReader(Reader next) {
    return new ReadingHeader(study, next, status, signOff, versions, prior);
  }

  public ReadingHeader withVersions(Versions next) {
    return new ReadingHeader(study, reader, status, signOff, next, prior);
  }

  public ReadingHeader withStatus(ReadingStatus next) {
    return new ReadingHeader(study, reader, next, signOff, versions, prior);
  }

  public ReadingHeader withSignOff(@Nullable SignOff next) {
    return new ReadingHeader(study, reader, status, next, versions, prior);
  }

  public ReadingHeader withPrior(@Nullable Prior next) {
    return new ReadingHeader(study, reader, status, signOff, versions, next);
  }

  /** True once it was signed; an amendment is a draft until it is signed as well. */
  public boolean isSigned() {
    return status != ReadingStatus.DRAFT;
  }
}
