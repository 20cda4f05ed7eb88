package org.sideroscope.workstation.report;

import java.util.Locale;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.review.reading.ReadingState;

/**
 * Which reading is to be reported, with the images it is of.
 *
 * @param locale the language wished for; British English where there are no words for it
 */
public record ReportRequest(ReadingState state, Patient patient, Study study, Locale locale) {

  /** A report in British English. */
  public static ReportRequest of(ReadingState state, Patient patient, Study study) {
    return new ReportRequest(state, patient, study, Locale.UK);
  }
}
