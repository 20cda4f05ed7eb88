package org.sideroscope.reporting.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;

/**
 * Everything one report is built from.
 *
 * @param classification of this same reading
 * @param subject what the images say of the patient and the study
 * @param headers what the headers say of the acquisition, to tell it from the reader's corrections
 * @param earlier what the earlier reading says that this one is compared with; null where there is
 *     none or it is not at hand
 * @param locale the language wished for; British English where there are no words for it
 */
public record ReportSource(
    Reading reading,
    Classification classification,
    PatientAndStudy subject,
    List<KeyImage> keyImages,
    Edition edition,
    Locale locale,
    Acquisition headers,
    @Nullable Deposits earlier) {

  public ReportSource {
    keyImages = List.copyOf(keyImages);
  }

  /** Where nothing is known of the headers but what the reading says, and of no earlier one. */
  public ReportSource(
      Reading reading,
      Classification classification,
      PatientAndStudy subject,
      List<KeyImage> keyImages,
      Edition edition,
      Locale locale) {
    this(reading, classification, subject, keyImages, edition, locale, reading.acquisition(), null);
  }
}
