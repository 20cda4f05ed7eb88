package org.sideroscope.cohort.field;

import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;

/** A reading with what follows from it. */
public record ScoredReading(Reading reading, Classification derived) {

  public static ScoredReading of(Reading reading) {
    return new ScoredReading(reading, new Classifier().classify(reading));
  }
}
