package org.sideroscope.dicom.deidentify;

/** Why a file is not in the export. */
public enum LeftOut {
  BURNED_IN(true, "says of itself that its pixels hold annotations (Burned In Annotation)"),
  CAPTURE(true, "is a screenshot, a scan of paper or another secondary capture"),
  PHOTOGRAPH(true, "is a photograph or a film"),
  ULTRASOUND(true, "is ultrasound, whose images carry names at their edges"),
  COLOUR(true, "is in colour where grey is usual, as a saved screen or a fused image is"),
  OVERLAY_IN_PIXELS(true, "holds an overlay among the bits of its pixels"),
  DOCUMENT(false, "is a document such as a PDF, whose text cannot be cleaned"),
  PRESENTATION_STATE(false, "is a presentation state, whose texts and drawings cannot be cleaned"),
  OTHER_OBJECT(false, "is a kind of object that is not known to be clean"),
  COPY(false, "is a copy of another file"),
  NOT_DICOM(false, "is no DICOM object of a study"),
  UNREADABLE(false, "could not be read to its end");

  private final boolean doubtful;
  private final String words;

  LeftOut(boolean doubtful, String words) {
    this.doubtful = doubtful;
    this.words = words;
  }

  /** Whether it is exported when somebody who looked at it asks for it. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** Whether something of the study is missing in the export. */
  public boolean isOfStudy() {
    return this != COPY && this != NOT_DICOM;
  }

  /** What it is, as the end of a sentence that begins with the file. */
  public String words() {
    return words;
  }
}
