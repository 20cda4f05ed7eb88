package org.sideroscope.cohort.protocol;

/** When something that is hidden from a reader is shown. */
public enum Reveal {
  /** It is never hidden. */
  ALWAYS("always"),
  /** As soon as every assigned reading of the study is done or skipped. */
  STUDY_READ("study-read"),
  /** As soon as the study has its consensus. */
  ADJUDICATED("adjudicated"),
  /** Not in this project. */
  NEVER("never");

  private final String key;

  Reveal(String key) {
    this.key = key;
  }

  /** The word of the protocol's file. */
  public String key() {
    return key;
  }

  /**
   * Whether a reader must not see it yet. What waits for a consensus stays hidden from readers, who
   * have none to show.
   *
   * @param readByAll whether every assigned reading of the study is done or skipped
   */
  public boolean hidesFromReaders(boolean readByAll) {
    return switch (this) {
      case ALWAYS -> false;
      case STUDY_READ -> !readByAll;
      case ADJUDICATED, NEVER -> true;
    };
  }

  /** Whether an adjudicator must not see it, who has only studies that all have read. */
  public boolean hidesFromAdjudicators() {
    return this == ADJUDICATED || this == NEVER;
  }

  /** Whether readers may know that they disagree, once the study is read. */
  public boolean tellsReaders() {
    return this == ALWAYS || this == STUDY_READ;
  }
}
