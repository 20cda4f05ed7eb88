package org.sideroscope.reporting.source;

import java.util.List;
import java.util.Locale;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;

/**
 * Everything one report is built from.
 *
 * @param classification of this same reading
 * @param subject what the images say of the patient and the study
 * @param headers what the headers say of the acquisition, to tell it from the reader's corrections
 * @param locale the language wished for; British English where there are no words for it
 */
public record ReportSource(
    Reading reading,
    Classification classification,
    PatientAndStudy subject,
    List<KeyImage> keyImages,
    Edition edition,
    Locale locale,
    Acquisition headers) {

  public ReportSource {
    keyImages = List.copyOf(keyImages);
  }

  /** Where nothing is known of the headers but what the reading says. */
  public ReportSource(
      Reading reading,
      Classification classification,
      PatientAndStudy subject,
      List<KeyImage> keyImages,
      Edition edition,
      Locale locale) {
    this(reading, classification, subject, keyImages, edition, locale, reading.acquisition());
  }
}
