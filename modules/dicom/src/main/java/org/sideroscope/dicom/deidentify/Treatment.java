package org.sideroscope.dicom.deidentify;

/** What is done with one attribute. */
enum Treatment {
  /** Left as it is; items of a sequence are gone through. */
  KEEP("kept"),
  REMOVE("removed"),
  /** Left without a value. */
  EMPTY("emptied"),
  /** Given a value that says nothing. */
  REPLACE("replaced"),
  /** UIDs replaced, the same by the same everywhere. */
  MAP_UID("UID replaced"),
  /** Dates moved by the patient's shift. */
  SHIFT("date shifted"),
  /** Only words of imaging stay. */
  WORDS("reduced to words of imaging"),
  /** Free text that stays only where it is known to name nobody. */
  FREE_TEXT("text replaced");

  private final String done;

  Treatment(String done) {
    this.done = done;
  }

  /** What was done, for the list of what was removed. */
  String done() {
    return done;
  }
}
