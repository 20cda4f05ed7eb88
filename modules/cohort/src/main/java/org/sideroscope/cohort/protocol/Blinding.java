package org.sideroscope.cohort.protocol;

/**
 * What readers do not see.
 *
 * @param patient names, identifiers, dates of the patient and the study
 * @param otherReaders what others answered of the same study
 * @param ownEarlier what the reader answered on an earlier occasion
 */
public record Blinding(Reveal patient, Reveal otherReaders, Reveal ownEarlier) {

  /** Nothing of the patient is ever shown, and no answer before the study has been read by all. */
  public static final Blinding FULL =
      new Blinding(Reveal.NEVER, Reveal.STUDY_READ, Reveal.STUDY_READ);
}
